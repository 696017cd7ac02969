import { Caption1, Radio, RadioGroup } from "@fluentui/react-components";
import type { Fact } from "../../../core/form/collect";
import type { FormValues } from "../../../core/form/formValues";
import { monthWords } from "../../../words/compose/monthWords";
import { usePane } from "../../parts/paneContext";
import { saidIn } from "./saidIn";
import type { Choices } from "./useChoices";
import { useCollectStyles } from "./useCollectStyles";

/** Three values of one row, and which of two is to hold. */
export function Conflict({ fact, choices }: { fact: Fact; choices: Choices }) {
  const { state, words } = usePane();
  const styles = useCollectStyles();
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
