import { Caption1, Checkbox } from "@fluentui/react-components";
import type { CollectResult } from "../../../actions/forms/collectForms";
import type { Fact } from "../../../core/form/collect";
import { monthWords } from "../../../words/compose/monthWords";
import { usePane } from "../../parts/paneContext";
import { saidIn } from "./saidIn";
import type { Choices } from "./useChoices";
import { useCollectStyles } from "./useCollectStyles";

/** One unit's new facts and records, ticked as a whole. */
export function UnitNews({
  unit,
  collected,
  choices,
}: {
  unit: string;
  collected: CollectResult;
  choices: Choices;
}) {
  const { state, words } = usePane();
  const styles = useCollectStyles();
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
