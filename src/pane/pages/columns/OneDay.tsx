import {
  Caption1Strong,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { parseDay, type Day } from "../../../core/text/day";
import { usePane } from "../../parts/paneContext";

/** For a plan without a column of deadlines: one day for all of it, or none. */
export function OneDay({
  day,
  isByDay,
  onDay,
  onByDay,
}: {
  day: Day;
  isByDay: boolean;
  onDay: (day: Day) => void;
  onByDay: (isByDay: boolean) => void;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const own = words.columns;
  return (
    <section className={styles.section}>
      <Caption1Strong as="h2" block className={styles.title}>
        {own.noDeadline}
      </Caption1Strong>
      <RadioGroup
        aria-label={own.noDeadline}
        value={isByDay ? "day" : "status"}
        onChange={(_, { value }) => {
          onByDay(value === "day");
        }}
      >
        <div className={styles.line}>
          <Radio value="day" label={own.oneDay} />
          <Input
            type="date"
            size="small"
            aria-label={own.oneDay}
            disabled={!isByDay}
            required
            value={day}
            onChange={(_, { value }) => {
              const chosen = parseDay(value);
              if (chosen !== undefined) onDay(chosen);
            }}
          />
        </div>
        <Radio value="status" label={own.byStatus} />
      </RadioGroup>
    </section>
  );
}

const useStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  title: { margin: 0 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});
