import { makeStyles } from "@fluentui/react-components";

/** The class of what is only read out. */
export const useHiddenStyle = () => useStyles().hidden;

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
