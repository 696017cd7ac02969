import { Button, Caption1 } from "@fluentui/react-components";
import type { CollectResult } from "../../../actions/forms/collectForms";
import { collectWords } from "../../../words/compose/collectedWords";
import { monthWords } from "../../../words/compose/monthWords";
import { usePane } from "../../parts/paneContext";
import { Conflict } from "./Conflict";
import { NotTaken } from "./NotTaken";
import { UnitNews } from "./UnitNews";
import type { Choices } from "./useChoices";
import { useCollectStyles } from "./useCollectStyles";

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
  const styles = useCollectStyles();
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
