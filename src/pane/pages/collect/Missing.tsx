import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { monthWords } from "../../../words/compose/monthWords";
import { copyText } from "../../parts/copyText";
import { usePane } from "../../parts/paneContext";

/** 未交回: who has not returned the round's form, to copy. */
export function Missing({ units, round }: { units: readonly string[]; round: number }) {
  const { words } = usePane();
  const styles = useStyles();
  const own = monthWords(words);
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<"copied" | "notCopied">();
  if (units.length === 0) return <p className={styles.text}>{own.allCame}</p>;
  const text = `${own.round(round)} ${own.missingList(units.length)}：${units.join(words.listSeparator)}`;
  const copy = async () => {
    setOutcome((await copyText(text, field.current)) ? "copied" : "notCopied");
  };
  return (
    <section>
      <h2 className={styles.heading}>{own.missingList(units.length)}</h2>
      <p className={styles.text}>{units.join(words.listSeparator)}</p>
      <Button size="small" onClick={() => void copy()}>
        {own.copyMissing}
      </Button>{" "}
      <Caption1 role="status">{outcome && own[outcome]}</Caption1>
      <textarea
        ref={field}
        className={styles.field}
        value={text}
        readOnly
        tabIndex={-1}
        aria-hidden
      />
    </section>
  );
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0`, lineHeight: 1.7 },
  field: { position: "absolute", left: "-9999px", width: "1px", height: "1px" },
});
