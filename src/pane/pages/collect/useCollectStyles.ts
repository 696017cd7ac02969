import { makeStyles, tokens } from "@fluentui/react-components";

/** The looks that the parts of 收回 share. */
export const useCollectStyles = makeStyles({
  told: {
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: {
    flex: "1 1 auto",
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  unit: {
    display: "flex",
    alignItems: "flex-start",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  tick: { marginLeft: "-8px" },
  facts: { flex: 1, minWidth: 0, padding: `${tokens.spacingVerticalXS} 0` },
  summary: { cursor: "pointer", overflowWrap: "anywhere" },
  count: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    lineHeight: 1.7,
    overflowWrap: "anywhere",
  },
  line: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  file: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  conflict: {
    display: "flex",
    flexDirection: "column",
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorPaletteLavenderBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
});
