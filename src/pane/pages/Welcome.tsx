import { Body1, makeStyles, tokens } from "@fluentui/react-components";

/** A pane that has nothing to show yet says what it is for. */
export function Welcome({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <Body1 as="p" className={styles.text}>
      {text}
    </Body1>
  );
}

const useStyles = makeStyles({
  text: {
    margin: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
    lineHeight: 1.7,
  },
});
