import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons";
import type { Review } from "../../core/review/review";
import { usePane } from "../parts/paneContext";

interface Note {
  text: string;
  /** What mends it, where something does. */
  actions?: { label: string; run: () => unknown }[];
}

interface NotesProps {
  review: Review;
  /** Shows what was understood of each row. */
  onShowReadings: () => void;
}

/** What a reader must know before trusting the figures, each with what mends it. */
export function Notes({ review, onShowReadings }: NotesProps) {
  const { state } = usePane();
  const styles = useStyles();
  const notes = useNotes(review, onShowReadings);
  if (notes.length === 0) return null;
  return (
    <div className={styles.notes}>
      {notes.map(({ text, actions = [] }) => (
        <div key={text} className={styles.note}>
          <Info16Regular className={styles.icon} />
          <Caption1 className={styles.text}>{text}</Caption1>
          <span className={styles.actions}>
            {actions.map((action) => (
              <Button
                key={action.label}
                size="small"
                disabled={state.work !== undefined}
                onClick={() => {
                  void action.run();
                }}
              >
                {action.label}
              </Button>
            ))}
          </span>
        </div>
      ))}
    </div>
  );
}

/** What is known where nobody has prepared the plan, and then what would make the result better, what is worth most first. */
function useNotes(review: Review, onShowReadings: () => void): Note[] {
  const { session, state, words, open } = usePane();
  const { pane, listSeparator } = words;
  const notes: Note[] = [];
  const { status, ledger } = review.records;
  const makeLedger = { label: pane.makeLedger, run: () => session.run("makeLedger") };
  const { missing } = review.header;
  if (!status && !ledger && review.openGroups.length > 0) {
    notes.push({
      text: pane.known(review.items.length, countDated(review), review.units.length),
      actions: [{ label: pane.setUpOffer, run: () => open({ kind: "setUp" }) }],
    });
  }
  const byColumns = {
    label: words.columns.title,
    run: () => {
      open({ kind: "columns", header: review.header });
    },
  };
  for (const each of missing) {
    notes.push({ text: words.header.without[each], actions: [byColumns] });
  }
  if (!status && !ledger) {
    const addColumn = {
      label: pane.addStatusColumn,
      run: () => session.run("addStatusColumn"),
    };
    notes.push({ text: pane.noRecords, actions: [addColumn, makeLedger] });
  }
  if (review.openGroups.length > 0) {
    const hasDirectory = state.result?.plan.directory !== undefined;
    notes.push({
      text: pane.openGroups(review.openGroups.join(listSeparator)),
      ...(hasDirectory
        ? {}
        : { actions: [{ label: pane.makeDirectory, run: () => session.run("makeDirectory") }] }),
    });
  }
  if (status && !ledger && review.items.some((item) => item.requirements.length > 0)) {
    notes.push({ text: pane.noLedger, actions: [makeLedger] });
  }
  const unread = rowsUnread(review);
  if (unread > 0) {
    const show = { label: pane.showReadings, run: onShowReadings };
    notes.push({ text: pane.unreadStatuses(unread), actions: [show] });
  }
  return notes;
}

/** How many rows say in 完成情况 what could not be read: one note for all of them, since whole columns hold sentences. */
function rowsUnread({ problems }: Review): number {
  return problems
    .filter(({ code }) => code === "unreadableStatus")
    .reduce((sum, { rows }) => sum + (rows?.length ?? 1), 0);
}

/** How many items have a last day that was read from their text. */
function countDated({ items }: Review): number {
  return items.filter(
    ({ reading: { deadline } }) => deadline.kind === "once" || deadline.kind === "recurring",
  ).length;
}

const useStyles = makeStyles({
  notes: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  note: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    padding: "5px 8px",
    // Seen where the system forces its colours.
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0 },
  text: { flex: "1 1 160px", minWidth: 0, overflowWrap: "anywhere" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalXS,
    marginLeft: "auto",
  },
});
