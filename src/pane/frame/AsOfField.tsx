import { Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { parseDay } from "../../core/text/day";
import { usePane } from "../parts/paneContext";
import { today } from "../parts/today";

/** 统计截止日. What is being typed stays as it is until it is a day. */
export function AsOfField() {
  const { session, words } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  return (
    <Input
      type="date"
      className={styles.field}
      aria-label={words.pane.asOf}
      title={words.pane.asOf}
      required
      contentBefore={words.pane.asOfBefore}
      value={typed ?? session.asOf}
      onChange={(_, { value }) => {
        const day = parseDay(value);
        setTyped(day === undefined ? value : undefined);
        if (day !== undefined) session.setAsOf(day === today() ? undefined : day);
      }}
      onBlur={() => {
        setTyped(undefined);
      }}
    />
  );
}

const useStyles = makeStyles({
  // Where the button beside it has to stand below, nearly all of the line's room is the field's all the same.
  field: { flex: "100 1 160px", minWidth: 0, whiteSpace: "nowrap" },
});
