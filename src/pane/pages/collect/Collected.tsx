import {
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import type { CollectResult } from "../../../actions/forms/collectForms";
import type { CollectedFile, Fact } from "../../../core/form/collect";
import { FORM_CELLS, type FormValues } from "../../../core/form/formValues";
import { collectWords, fileSentences } from "../../../words/compose/collectedWords";
import { monthWords } from "../../../words/compose/monthWords";
import { usePane } from "../../parts/paneContext";
import type { Choices } from "./useChoices";

/** What forms bring: what is new by unit, what differs from what is known, and what is not taken and why. */
export function Collected({
  collected,
  choices,
  onTakeFile,
}: {
  collected: CollectResult;
  choices: Choices;
  onTakeFile: (file: string) => void;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const own = monthWords(words);
  const { files, facts, records, others } = collected;
  const news = facts.filter(({ outcome }) => outcome === "new");
  const conflicts = facts.filter(({ outcome }) => outcome === "conflict");
  const backs = facts.filter(({ outcome }) => outcome === "back");
  const units = [...new Set([...news, ...records].map(({ unit }) => unit))];
  const taken = files.filter(({ notTaken }) => notTaken === undefined).length;
  return (
    <>
      <div role="status" className={styles.told}>
        <span>{own.read(files.length + others.length, taken)}</span>
        <strong>{own.notYet}</strong>
      </div>
      <section>
        <h2 className={styles.heading}>
          {units.length === 0 ? own.noNews : own.news(news.length + records.length)}
        </h2>
        {units.map((unit) => (
          <UnitNews key={unit} unit={unit} collected={collected} choices={choices} />
        ))}
        {news.some(({ isLate }) => isLate) && (
          <Caption1 as="p" block className={styles.hint}>
            * {own.late}
          </Caption1>
        )}
      </section>
      {conflicts.length > 0 && (
        <section>
          <div className={styles.bar}>
            <h2 className={styles.heading}>{own.conflicts(conflicts.length)}</h2>
            <Button size="small" onClick={() => choices.choose(conflicts, true)}>
              {own.takeAll}
            </Button>
            <Button size="small" onClick={() => choices.choose(conflicts, false)}>
              {own.keepAll}
            </Button>
          </div>
          {conflicts.map((fact) => (
            <Conflict key={`${fact.unit} ${fact.identity}`} fact={fact} choices={choices} />
          ))}
        </section>
      )}
      {backs.length > 0 && (
        <section>
          <h2 className={styles.heading}>{own.backs(backs.length)}</h2>
          <ul className={styles.list}>
            {backs.map((fact) => (
              <li key={`${fact.unit} ${fact.identity}`} className={styles.line}>
                {fact.unit} {fact.ref}
                <Caption1 as="p" block className={styles.hint}>
                  {collectWords(words).three(
                    fact.sent[fact.cell],
                    fact.returned[fact.cell],
                    fact.now[fact.cell],
                  )}
                </Caption1>
              </li>
            ))}
          </ul>
        </section>
      )}
      <NotTaken files={files} others={others} onTakeFile={onTakeFile} />
    </>
  );
}

/** One unit's new facts and records, ticked as a whole. */
function UnitNews({
  unit,
  collected,
  choices,
}: {
  unit: string;
  collected: CollectResult;
  choices: Choices;
}) {
  const { state, words } = usePane();
  const styles = useStyles();
  const own = monthWords(words);
  const facts = collected.facts.filter((each) => each.unit === unit && each.outcome === "new");
  const records = collected.records.filter((each) => each.unit === unit);
  const files = collected.files.filter((each) => each.unit === unit && !each.notTaken);
  const contentOf = (fact: Fact) => state.result?.review.items[fact.index]?.content ?? "";
  return (
    <div className={styles.unit}>
      <Checkbox
        className={styles.tick}
        aria-label={own.tickUnit(unit)}
        checked={!choices.unticked.has(unit)}
        onChange={(_, { checked }) => choices.tick(unit, checked === true)}
      />
      <details className={styles.facts} open={facts.length + records.length <= 4}>
        <summary className={styles.summary}>
          {unit}
          <Caption1 className={styles.count}>{own.newsOf(facts.length + records.length)}</Caption1>
          <Caption1 as="p" block className={styles.hint}>
            {files.map(({ file }) => file).join(words.listSeparator)}
          </Caption1>
        </summary>
        <ul className={styles.list}>
          {facts.map((fact) => (
            <li key={fact.identity} title={contentOf(fact)}>
              {fact.ref} {saidIn(fact.returned)}
              {fact.isLate && " *"}
            </li>
          ))}
          {records.map((record, index) => (
            <li key={`${record.item.row} ${index}`} title={record.item.content}>
              {record.item.ref}{" "}
              {own.record(words.shortDay(record.day), record.title || record.type, record.count)}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Three values of one row, and which of two is to hold. */
function Conflict({ fact, choices }: { fact: Fact; choices: Choices }) {
  const { state, words } = usePane();
  const styles = useStyles();
  const own = monthWords(words);
  const finding = state.result?.review.items[fact.index];
  const valueOf = (values: FormValues) => saidIn(values) || own.blank;
  return (
    <div className={styles.conflict}>
      <span>
        {fact.unit} <strong>{fact.ref}</strong> {finding?.content ?? ""}
      </span>
      <Caption1 className={styles.hint}>{own.bothChanged}</Caption1>
      <Caption1>
        {own.sentValue} {valueOf(fact.sent)}
      </Caption1>
      <RadioGroup
        aria-label={`${fact.unit} ${fact.ref}`}
        value={choices.returned.has(fact) ? "returned" : "now"}
        onChange={(_, { value }) => choices.choose([fact], value === "returned")}
      >
        <Radio value="returned" label={`${own.returnedValue} ${valueOf(fact.returned)}`} />
        <Radio value="now" label={`${own.nowValue} ${valueOf(fact.now)}`} />
      </RadioGroup>
    </div>
  );
}

/** Files that are not read or not taken, and what of the others could not be used, each with its reason. */
function NotTaken({
  files,
  others,
  onTakeFile,
}: {
  files: readonly CollectedFile[];
  others: CollectResult["others"];
  onTakeFile: (file: string) => void;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const own = monthWords(words);
  const lines = [
    ...files.flatMap((file) =>
      fileSentences(file, words).map((text) => ({
        file: file.file,
        text,
        mayTake: file.notTaken !== undefined && file.notTaken !== "unknownUnit",
      })),
    ),
    ...others.map(({ file, code }) => ({
      file,
      text: collectWords(words).unread[code],
      mayTake: false,
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{own.notTaken(lines.length)}</h2>
      <ul className={styles.list}>
        {lines.map(({ file, text, mayTake }) => (
          <li key={`${file} ${text}`} className={styles.line}>
            <span className={styles.file}>{file}</span>
            {mayTake && (
              <Button size="small" onClick={() => onTakeFile(file)}>
                {own.takeFile}
              </Button>
            )}
            <Caption1 as="p" block className={styles.hint}>
              {text}
            </Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All that a row says, in the order of its cells. */
function saidIn(values: FormValues): string {
  return FORM_CELLS.map((cell) => values[cell])
    .filter((text) => text !== "")
    .join(" ");
}

const useStyles = makeStyles({
  told: {
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: {
    flex: "1 1 auto",
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  unit: {
    display: "flex",
    alignItems: "flex-start",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  tick: { marginLeft: "-8px" },
  facts: { flex: 1, minWidth: 0, padding: `${tokens.spacingVerticalXS} 0` },
  summary: { cursor: "pointer", overflowWrap: "anywhere" },
  count: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    lineHeight: 1.7,
    overflowWrap: "anywhere",
  },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  file: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  conflict: {
    display: "flex",
    flexDirection: "column",
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorPaletteLavenderBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
});
