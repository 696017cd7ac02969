import { Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { CHANGE_CLASSES, type ChangeClass } from "../../core/change/changeClass";
import {
  byItem,
  changeLine,
  changeSentences,
  partWords,
  type ChangedItem,
} from "../../words/compose/changeWords";
import { roundWords } from "../../words/compose/roundWords";
import { copyText } from "../parts/copyText";
import { usePane } from "../parts/paneContext";
import { FormerCopy } from "./FormerCopy";
import { Page } from "./Page";

/** 与上期比: what has changed, class by class, each item with its units. */
export default function Change() {
  const { state, words } = usePane();
  const styles = useStyles();
  const own = roundWords(words);
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "notCopied">();
  const { since, result } = state;
  if (!since || !result)
    return (
      <Page title={own.title}>
        <p className={styles.text}>{own.none}</p>
        {result && <FormerCopy />}
      </Page>
    );
  const { changes } = since;
  const text = changeSentences(since, words).join("\n");
  const copy = async () => {
    setOutcome((await copyText(text, field.current)) ? "copied" : "notCopied");
  };
  const classes = CHANGE_CLASSES.filter((name) => changes.counts[name].parts > 0);
  return (
    <Page
      title={own.title}
      subtitle={own.against(since.round, words.day(since.asOf))}
      footer={
        <>
          <Caption1 role="status" className={styles.outcome}>
            {outcome && own[outcome]}
          </Caption1>
          <Button appearance="primary" onClick={() => void copy()}>
            {own.copy}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{changeLine(changes, words)}</p>
      {classes.map((name) => (
        <ClassList key={name} name={name} />
      ))}
      {changes.more.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{own.more}</h2>
          <ul className={styles.list}>
            {changes.more.map(({ unit, ref, thing, measure, by }) => (
              <li key={`${unit} ${ref} ${thing}`} className={styles.line}>
                {own.moreLine(unit, ref, thing, own.pieces(by, measure))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {changes.table.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{own.table}</h2>
          <Caption1 className={styles.hint}>{own.tableHint}</Caption1>
          <ul className={styles.list}>
            {changes.table.map(({ ref, identity, what, before, after, units }) => (
              <li key={`${ref} ${identity} ${what}`} className={styles.line}>
                {own.tableLine(ref, own.what[what], before, after, units)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {changes.toConfirm.parts > 0 && (
        <p className={styles.text}>
          {own.toConfirm(changes.toConfirm.parts, changes.toConfirm.wereAlarm)}
        </p>
      )}
      <FormerCopy />
      <textarea
        ref={field}
        className={styles.field}
        value={text}
        readOnly
        tabIndex={-1}
        aria-hidden
      />
    </Page>
  );
}

function ClassList({ name }: { name: ChangeClass }) {
  const { state, words } = usePane();
  const styles = useStyles();
  const own = roundWords(words);
  const changes = state.since?.changes;
  if (!changes) return null;
  const { items, parts } = changes.counts[name];
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{own.classCount(own.classes[name], items, parts)}</h2>
      <Caption1 className={styles.hint}>{own.hints[name]}</Caption1>
      <ul className={styles.list}>
        {byItem(changes[name]).map((item) => (
          <ItemLine key={`${item.ref} ${item.identity}`} item={item} />
        ))}
      </ul>
    </section>
  );
}

/** An item's text leads to its row; what became of each unit unfolds. */
function ItemLine({ item }: { item: ChangedItem }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const own = roundWords(words);
  const finding = state.result?.review.items.find(({ identity }) => identity === item.identity);
  return (
    <li className={styles.line}>
      <details>
        <summary className={styles.summary} aria-label={own.showUnits(item.ref)}>
          {item.ref} {finding?.content ?? ""}
          <Caption1 className={styles.units}>{own.units(item.parts.length)}</Caption1>
        </summary>
        <ul className={styles.parts}>
          {item.parts.map((part) => (
            <li key={part.unit}>
              {part.unit} {partWords(part, words)}
            </li>
          ))}
        </ul>
        {finding && (
          <Link as="button" onClick={() => void session.goToRow(finding.row)}>
            {words.pane.goTo(item.ref)}
          </Link>
        )}
      </details>
    </li>
  );
}

const useStyles = makeStyles({
  text: { margin: tokens.spacingHorizontalL, lineHeight: 1.7 },
  section: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}` },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  summary: { cursor: "pointer" },
  units: { marginLeft: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
  parts: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: "22px", lineHeight: 1.7 },
  outcome: { alignSelf: "center", marginRight: "auto" },
  field: {
    position: "absolute",
    left: "-9999px",
    width: "1px",
    height: "1px",
  },
});
