import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  readPointsFile,
  readPointsText,
  type PointsRead,
} from "../../../actions/points/readPointsFile";
import { pointWords } from "../../../words/compose/pointWords";
import { FileButton } from "../../parts/FileButton";
import { usePane } from "../../parts/paneContext";

/** Where the points come from: a file, or pasted text. What cannot be read is said here, and nothing is lost. */
export function ChoosePoints({ onCompared }: { onCompared: () => void }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const own = pointWords(words);
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const compare = async (read: PointsRead) => {
    if ("refused" in read) setProblem(own.refused[read.refused]);
    else if ("nothing" in read) setProblem(own.noPoints(read.name));
    else {
      setProblem(undefined);
      const { name, points } = read;
      const done = await session.run("comparePoints", { name, points });
      if (done?.kind === "pointsCompared") onCompared();
    }
  };
  const isBusy = state.work !== undefined;
  return (
    <div className={styles.page}>
      <p className={styles.text}>{own.intro}</p>
      <FileButton
        label={own.choose}
        accept=".docx,.txt"
        isBusy={isBusy}
        appearance={text === "" ? "primary" : "secondary"}
        onFile={(file) => void readPointsFile(file).then(compare)}
      />
      <Field label={own.pasteLabel}>
        <Textarea
          className={styles.area}
          resize="vertical"
          rows={8}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button
        appearance={text === "" ? "secondary" : "primary"}
        disabledFocusable={isBusy || text.trim() === ""}
        onClick={() => void compare(readPointsText(own.pasted, text))}
      >
        {own.compare}
      </Button>
      {problem !== undefined && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    "& > button": { alignSelf: "flex-start" },
  },
  text: { margin: 0 },
  area: { width: "100%" },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});
