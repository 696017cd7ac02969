import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons";

/** A search that answers as one types. */
export function SearchLine({
  text,
  label,
  onChange,
}: {
  text: string;
  label: string;
  onChange: (text: string) => void;
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
    </div>
  );
}

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  box: { width: "100%" },
});
