import { Body1Strong, Button, makeStyles, tokens } from "@fluentui/react-components";
import { STATES } from "../../core/review/state";
import { helpWordsFor } from "../../words/compose/helpWords";
import { Page } from "./Page";
import { usePane } from "../parts/paneContext";
import { StateBadge } from "../parts/StateBadge";

/** How to use it, by which rules a state is given, and what is written into the workbook. */
export default function Help() {
  const { words, open } = usePane();
  const styles = useStyles();
  const help = helpWordsFor(words);
  const { rules } = help;
  return (
    <Page title={help.title} isText>
      <div className={styles.body}>
        <Section {...help.steps} isOrdered />
        <section>
          <Body1Strong as="h2" block className={styles.title}>
            {rules.title}
          </Body1Strong>
          <p className={styles.text}>{rules.intro}</p>
          <dl className={styles.rules}>
            {STATES.map((state) => (
              <div key={state} className={styles.rule}>
                <dt>
                  <StateBadge state={state} text={words.state[state]} />
                </dt>
                <dd className={styles.when}>{rules.states[state]}</dd>
              </div>
            ))}
          </dl>
        </section>
        {[help.reading, help.units, help.counting, help.writing, help.keys].map((section) => (
          <Section key={section.title} {...section} />
        ))}
        <section>
          <Button
            onClick={() => {
              open({ kind: "selfTest" });
            }}
          >
            {help.selfTest.open}
          </Button>
          <p className={styles.text}>{help.selfTest.openHint}</p>
        </section>
      </div>
    </Page>
  );
}

function Section({
  title,
  lines,
  isOrdered,
}: {
  title: string;
  lines: string[];
  isOrdered?: boolean;
}) {
  const styles = useStyles();
  const List = isOrdered ? "ol" : "ul";
  return (
    <section>
      <Body1Strong as="h2" block className={styles.title}>
        {title}
      </Body1Strong>
      <List className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </List>
    </section>
  );
}

const useStyles = makeStyles({
  body: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    lineHeight: 1.65,
  },
  title: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: "20px", color: tokens.colorNeutralForeground2 },
  rules: { margin: `${tokens.spacingVerticalS} 0 0` },
  rule: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
  },
  when: {
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
  },
});
