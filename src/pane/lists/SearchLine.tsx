import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

/** A search that answers as one types, and what stands beside it. */
export function SearchLine({
  text,
  label,
  onChange,
  children,
}: {
  text: string;
  label: string;
  onChange: (text: string) => void;
  children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Input
        type="search"
        size="small"
        contentBefore={<Search16Regular />}
        className={styles.box}
        value={text}
        placeholder={label}
        aria-label={label}
        onChange={(_, { value }) => {
          onChange(value);
        }}
      />
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  box: { flex: "1 1 110px", minWidth: 0 },
});
