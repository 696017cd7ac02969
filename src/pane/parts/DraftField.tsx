import { Caption1, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";

/** A text to be changed and copied, as high as there is room, and below it what became of the copying. */
export function DraftField({
  label,
  text,
  outcome,
  field,
  onChange,
}: {
  label: string;
  text: string;
  outcome: string | undefined;
  field: RefObject<HTMLTextAreaElement | null>;
  onChange: (text: string) => void;
}) {
  const styles = useStyles();
  return (
    <>
      <Textarea
        className={styles.text}
        textarea={{ className: styles.area, ref: field }}
        aria-label={label}
        value={text}
        onChange={(_, { value }) => onChange(value)}
      />
      <Caption1 as="p" block role="status" className={styles.outcome}>
        {outcome}
      </Caption1>
    </>
  );
}

const useStyles = makeStyles({
  text: { flex: 1, width: "100%" },
  area: { height: "auto", maxHeight: "none", alignSelf: "stretch", lineHeight: 1.6 },
  outcome: { minHeight: "20px", margin: `${tokens.spacingVerticalXS} 0 0` },
});
