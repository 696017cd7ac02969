import { Button, Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { HeaderRead } from "../../../core/headerRead";
import type { Day } from "../../../core/text/day";
import { headingsFound } from "../../../words/compose/headerParts";
import { usePane } from "../../parts/paneContext";
import { Page } from "../Page";
import { missingIn, pointingOf, proposedRoles, withRole, withRoles } from "./columnChoice";
import { ColumnRow } from "./ColumnRow";
import { FirstRow } from "./FirstRow";
import { OneDay } from "./OneDay";

/** 指定列: what each heading of a sheet is; proposed roles are set, and what is chosen is kept in the workbook. */
export default function Columns({ header }: { header: HeaderRead }) {
  const { session, state, words, back } = usePane();
  const styles = useStyles();
  const own = words.columns;
  const kept = state.result?.settings.pointings[header.sheet.name];
  const [proposed] = useState(() => proposedRoles(header));
  const [roles, setRoles] = useState(proposed);
  const [day, setDay] = useState<Day>(kept?.oneDay ?? `${yearOf(header, session.asOf)}-12-31`);
  const [isByDay, setByDay] = useState(kept === undefined || kept.oneDay !== undefined);
  const missing = missingIn(roles);
  const hasDeadline = !missing.includes("deadline");
  const oneDay = !hasDeadline && isByDay ? day : undefined;
  const isReady = !missing.includes("content") && state.work === undefined;
  const save = async () => {
    const pointing = pointingOf(header.columns, roles, oneDay);
    const done = await session.run("pointColumns", { sheet: header.sheet, pointing });
    if (done) back();
  };
  return (
    <Page
      title={own.title}
      subtitle={header.sheet.name}
      cancel={own.cancel}
      isUnsaved={roles !== proposed}
      footer={
        <Button appearance="primary" disabledFocusable={!isReady} onClick={() => void save()}>
          {own.check}
        </Button>
      }
    >
      <div className={styles.body}>
        <p className={styles.told}>
          {words.header.found(
            headingsFound(withRoles(header, roles)),
            missing.map((each) => words.header.needed[each]),
          )}
          {own.stop}
          {header.columns.some(({ column }) => !roles.has(column)) && own.ask}
        </p>
        <div className={styles.heading}>
          <Caption1Strong as="h2">{own.headings(header.headerRow + 1)}</Caption1Strong>
          <Caption1>{own.isWhat}</Caption1>
        </div>
        {header.columns.map((column) => (
          <ColumnRow
            key={column.column}
            column={column}
            role={roles.get(column.column)}
            onChoose={(role) => {
              setRoles(withRole(roles, column.column, role));
            }}
          />
        ))}
        {!hasDeadline && <OneDay day={day} isByDay={isByDay} onDay={setDay} onByDay={setByDay} />}
        <FirstRow columns={header.columns} roles={roles} oneDay={oneDay} />
        <Caption1 as="p" block className={styles.kept}>
          {own.kept}
        </Caption1>
      </div>
    </Page>
  );
}

/** The year whose last day is offered: the one in the sheet's name, else the as-of date's. */
function yearOf({ sheet }: HeaderRead, asOf: Day): string {
  return /20\d\d/.exec(sheet.name)?.[0] ?? asOf.slice(0, 4);
}

const useStyles = makeStyles({
  body: { paddingBottom: tokens.spacingVerticalL },
  told: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    padding: "6px 10px",
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  heading: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    "& h2": { margin: 0, color: tokens.colorNeutralForeground1 },
  },
  kept: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    color: tokens.colorNeutralForeground2,
  },
});
