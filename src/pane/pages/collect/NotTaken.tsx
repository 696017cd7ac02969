import { Button, Caption1 } from "@fluentui/react-components";
import type { CollectResult } from "../../../actions/forms/collectForms";
import type { CollectedFile } from "../../../core/form/collect";
import { collectWords, fileSentences } from "../../../words/compose/collectedWords";
import { monthWords } from "../../../words/compose/monthWords";
import { usePane } from "../../parts/paneContext";
import { useCollectStyles } from "./useCollectStyles";

/** Files that are not read or not taken, and what of the others could not be used, each with its reason. */
export function NotTaken({
  files,
  others,
  onTakeFile,
}: {
  files: readonly CollectedFile[];
  others: CollectResult["others"];
  onTakeFile: (file: string) => void;
}) {
  const { words } = usePane();
  const styles = useCollectStyles();
  const own = monthWords(words);
  const lines = [
    ...files.flatMap((file) =>
      fileSentences(file, words).map((text) => ({
        file: file.file,
        text,
        mayTake: file.notTaken !== undefined && file.notTaken !== "unknownUnit",
      })),
    ),
    ...others.map(({ file, code }) => ({
      file,
      text: collectWords(words).unread[code],
      mayTake: false,
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{own.notTaken(lines.length)}</h2>
      <ul className={styles.list}>
        {lines.map(({ file, text, mayTake }) => (
          <li key={`${file} ${text}`} className={styles.line}>
            <span className={styles.file}>{file}</span>
            {mayTake && (
              <Button size="small" onClick={() => onTakeFile(file)}>
                {own.takeFile}
              </Button>
            )}
            <Caption1 as="p" block className={styles.hint}>
              {text}
            </Caption1>
          </li>
        ))}
      </ul>
    </section>
  );
}
