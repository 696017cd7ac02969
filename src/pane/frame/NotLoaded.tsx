import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { usePane } from "../parts/paneContext";

/** Stands in for a part of the pane that is still being loaded, or could not be: then with a way to try again. */
export function NotLoaded({ retry, isPage }: { retry?: () => void; isPage?: boolean }) {
  const { words, back } = usePane();
  const styles = useStyles();
  if (!retry) {
    return (
      <div className={styles.place}>
        <Spinner size="tiny" label={words.pane.loading} />
      </div>
    );
  }
  return (
    <div className={styles.place} role="alert">
      <p className={styles.text}>{words.pane.notLoaded}</p>
      <Button onClick={retry}>{words.pane.retry}</Button>
      {isPage && (
        <Button appearance="subtle" onClick={back}>
          {words.pane.back}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  place: { padding: tokens.spacingHorizontalL },
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
});
