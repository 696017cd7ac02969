import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";
import type { GivenFile } from "../../../actions/forms/collectForms";
import { monthWords } from "../../../words/compose/monthWords";
import { chosenFiles, droppedFiles } from "../../parts/givenFiles";
import { usePane } from "../../parts/paneContext";

/** Where files come in: dropped, chosen, several, or a folder. */
export function DropPlace({
  reading,
  isSmall,
  onFiles,
  onSheets,
  onStop,
}: {
  /** Files read so far, while they are being read. */
  reading: number | undefined;
  isSmall: boolean;
  onFiles: (files: GivenFile[]) => void;
  /** What was typed into the unit sheets of this workbook. */
  onSheets: () => void;
  onStop: () => void;
}) {
  const { words } = usePane();
  const styles = useStyles();
  const own = monthWords(words);
  const [isOver, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  if (reading !== undefined) {
    return (
      <div role="status" className={styles.place}>
        <Spinner size="tiny" label={own.reading(reading)} />
        <Button size="small" onClick={onStop}>
          {own.stop}
        </Button>
      </div>
    );
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(onFiles);
  };
  return (
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <span>{own.drop}</span>
      {!isSmall && <Caption1 className={styles.hint}>{own.dropHint}</Caption1>}
      <div className={styles.buttons}>
        <Button size={isSmall ? "small" : "medium"} onClick={() => file.current?.click()}>
          {own.choose}
        </Button>
        <Button size={isSmall ? "small" : "medium"} onClick={() => folder.current?.click()}>
          {own.chooseFolder}
        </Button>
        <Button size={isSmall ? "small" : "medium"} title={own.sheetsHint} onClick={onSheets}>
          {own.chooseSheets}
        </Button>
      </div>
      <FileInput input={file} label={own.choose} onFiles={onFiles} />
      <FileInput input={folder} label={own.chooseFolder} isFolder onFiles={onFiles} />
    </div>
  );
}

function FileInput({
  input,
  label,
  isFolder = false,
  onFiles,
}: {
  input: React.RefObject<HTMLInputElement | null>;
  label: string;
  isFolder?: boolean;
  onFiles: (files: GivenFile[]) => void;
}) {
  return (
    <input
      ref={input}
      {...(isFolder ? { webkitdirectory: "" } : {})}
      type="file"
      multiple
      hidden
      aria-label={label}
      onChange={({ target }) => {
        void chosenFiles(target.files).then((files) => {
          // The same files may be chosen again.
          target.value = "";
          onFiles(files);
        });
      }}
    />
  );
}

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalL,
    border: `1.5px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  hint: { color: tokens.colorNeutralForeground2, textAlign: "center" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    gap: tokens.spacingHorizontalS,
  },
});
