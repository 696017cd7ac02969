import { Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { parseDay } from "../../core/text/day";
import { roundWords } from "../../words/compose/roundWords";
import { FileButton } from "../parts/FileButton";
import { usePane } from "../parts/paneContext";

/** 和旧表比: a former copy of the workbook, and as of which day it is. */
export function FormerCopy() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const own = roundWords(words);
  const [day, setDay] = useState("");
  return (
    <section className={styles.copy} aria-label={own.copyTitle}>
      <h2 className={styles.heading}>{own.copyTitle}</h2>
      <Caption1 className={styles.hint}>{own.copyHint}</Caption1>
      <Field label={own.copyDay}>
        <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} />
      </Field>
      <FileButton
        label={own.chooseCopy}
        accept=".xlsx,.xlsm"
        isBusy={state.work !== undefined}
        onFile={(file) => {
          const asOf = parseDay(day);
          void session.run("compareCopy", { file, ...(asOf === undefined ? {} : { asOf }) });
        }}
      />
    </section>
  );
}

const useStyles = makeStyles({
  copy: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    margin: tokens.spacingHorizontalL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});
