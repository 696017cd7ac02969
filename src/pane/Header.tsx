import {
  Button,
  Caption1,
  Dropdown,
  Field,
  Input,
  Link,
  makeStyles,
  Option,
  Spinner,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { parseDay } from "../core/reading/day";
import { usePane } from "./paneContext";
import { today } from "./today";

/** Title, as-of date, sheet, and the one button that matters. */
export function Header() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { pane } = words;
  const review = state.result?.review;
  const asOf = session.asOf;
  return (
    <header className={styles.header}>
      <Subtitle2 as="h1" className={styles.title}>
        {pane.title}
      </Subtitle2>
      {review && (
        <Caption1 as="p" className={styles.summary}>
          {pane.summary(review.sheet, review.year, review.items.length, review.units.length)}
        </Caption1>
      )}
      <div className={styles.row}>
        <Field label={pane.asOf} size="small" className={styles.date}>
          <Input
            type="date"
            value={asOf}
            onChange={(_, { value }) => {
              const day = parseDay(value);
              if (day !== undefined) session.setAsOf(day === today() ? undefined : day);
            }}
          />
        </Field>
        <Button
          appearance="primary"
          disabled={state.work !== undefined}
          icon={state.work === "checking" ? <Spinner size="tiny" /> : null}
          onClick={() => void session.checkProgress()}
        >
          {state.work === "checking" ? pane.checking : pane.check}
        </Button>
      </div>
      {asOf !== today() && (
        <Caption1 as="p" className={styles.summary}>
          {pane.notToday(words.day(asOf))}{" "}
          <Link
            inline
            onClick={() => {
              session.setAsOf(undefined);
            }}
          >
            {pane.backToToday}
          </Link>
        </Caption1>
      )}
      <SheetChoice />
    </header>
  );
}

/** Shown only where several sheets hold a progress table. */
function SheetChoice() {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { result } = state;
  if (!result || result.candidates.length < 2) return null;
  const { sheet } = result.review;
  return (
    <Field label={words.pane.sheet} size="small" orientation="horizontal" className={styles.sheet}>
      <Dropdown
        value={sheet}
        selectedOptions={[sheet]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) void session.setSheet(optionValue);
        }}
      >
        {result.candidates.map((name) => (
          <Option key={name} value={name}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

const useStyles = makeStyles({
  header: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  summary: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  row: {
    display: "flex",
    alignItems: "flex-end",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  date: { flex: "1 1 140px" },
  sheet: { marginTop: tokens.spacingVerticalS },
});
