import {
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { selectedText } from "../../../actions/setUp";
import { setUpWords } from "../../../words/compose/setUpWords";
import { usePane } from "../../parts/paneContext";
import type { Units } from "./useUnits";

/** So many units are shown before 还有…家 is pressed. */
const SHOWN = 12;

/** The names of units, pasted or read from the selected cells, and the groups that each is in. */
export function UnitsStep({ units }: { units: Units }) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const own = setUpWords(words);
  const [isWhole, setWhole] = useState(false);
  const [isBlank, setBlank] = useState(false);
  const { text, setText, grouped, choices, named, missing, openGroups, tick } = units;
  const read = async () => {
    const selected = await session.look(selectedText);
    if (selected === undefined) return;
    setBlank(selected.trim() === "");
    if (selected.trim() !== "") setText(text === "" ? selected : `${text.trimEnd()}\n${selected}`);
  };
  const shown = isWhole ? grouped : grouped.slice(0, SHOWN);
  const left = grouped.length - shown.length;
  return (
    <>
      <Caption1 as="p" block className={styles.hint}>
        {own.unitsHint}
      </Caption1>
      <Textarea
        aria-label={own.unitsLabel}
        rows={4}
        value={text}
        onChange={(_, { value }) => setText(value)}
      />
      <div className={styles.bar}>
        <Button
          size="small"
          disabledFocusable={state.work !== undefined}
          onClick={() => void read()}
        >
          {own.fromSelection}
        </Button>
        {grouped.length > 0 && <Caption1 role="status">{own.count(grouped.length)}</Caption1>}
      </div>
      {isBlank && (
        <Caption1 as="p" block role="alert" className={styles.hint}>
          {own.nothingSelected}
        </Caption1>
      )}
      {named.length > 0 && (
        <div className={styles.bar}>
          <Caption1 className={styles.hint}>{own.named(named.length, missing)}</Caption1>
          {missing.length > 0 && (
            <Button
              size="small"
              onClick={() =>
                setText([...(text === "" ? [] : [text.trimEnd()]), ...missing].join("\n"))
              }
            >
              {own.addMissing(missing.length)}
            </Button>
          )}
        </div>
      )}
      {grouped.length > 0 && (
        <Caption1 as="p" block className={styles.hint}>
          {openGroups.length > 0
            ? own.groupsHint(openGroups.join(words.listSeparator))
            : own.noGroups}
        </Caption1>
      )}
      {grouped.length > 0 && choices.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.name}>
                  {own.unit}
                </th>
                {choices.map((group) => (
                  <th key={group} scope="col">
                    {group}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ name, groups }) => (
                <tr key={name}>
                  <th scope="row" className={styles.name}>
                    {name}
                  </th>
                  {choices.map((group) => (
                    <td key={group} className={styles.cell}>
                      <Checkbox
                        aria-label={own.tick(name, group)}
                        checked={groups.has(group)}
                        onChange={(_, { checked }) => tick(name, group, checked === true)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
              {left > 0 && (
                <tr>
                  <td colSpan={choices.length + 1}>
                    <Button size="small" appearance="subtle" onClick={() => setWhole(true)}>
                      {own.more(left)}
                    </Button>
                  </td>
                </tr>
              )}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" className={styles.name}>
                  {own.total(grouped.length)}
                </th>
                {choices.map((group) => (
                  <td key={group} className={styles.cell}>
                    {grouped.filter(({ groups }) => groups.has(group)).length}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    "& th, & td": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  cell: { textAlign: "center" },
});
