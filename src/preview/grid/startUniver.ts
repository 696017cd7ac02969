import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-hyper-link/lib/index.css";
import { LocaleType, LogLevel, mergeLocales, Univer, type IUniverConfig } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import hyperLinkWords from "@univerjs/preset-sheets-hyper-link/locales/zh-CN";
import { greenTheme } from "@univerjs/themes";

/** Starts Univer in an element of the page: cells, sheet tabs and a formula bar, no toolbar. */
export function startUniver(container: HTMLElement): FUniver {
  const univer = new Univer({
    theme: greenTheme,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: words() },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      header: true,
      formulaBar: true,
      footer: { menus: false, statisticBar: true, zoomSlider: true },
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      disableAutoFocus: true,
      menu: hiddenMenus(),
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsHyperLinkPreset(),
  ];
  for (const { plugins } of presets)
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  return FUniver.newAPI(univer);
}

const words = (): NonNullable<IUniverConfig["locales"]>[LocaleType] =>
  mergeLocales(coreWords, conditionalFormattingWords, dataValidationWords, hyperLinkWords);

/** What the grid could do but the book behind it would not learn of. */
const hiddenMenus = (): Record<string, { hidden: boolean }> =>
  Object.fromEntries(
    [
      "sheet.command.add-range-protection-from-context-menu",
      "sheet.command.set-range-protection-from-context-menu",
      "sheet.command.delete-range-protection-from-context-menu",
      "sheet.command.view-sheet-permission-from-context-menu",
      "sheet.contextMenu.permission",
      "sheet.command.add-range-protection-from-sheet-bar",
      "sheet.command.change-sheet-protection-from-sheet-bar",
      "sheet.command.view-sheet-permission-from-sheet-bar",
      "sheet.command.copy-sheet",
      "sheet.menu.paste-special",
      "sheet.menu.sheet-frozen",
      "sheet.row-header-menu.sheet-frozen",
      "sheet.column-header-menu.sheet-frozen",
      "sheet.operation.insert-hyper-link",
      "sheet.menu.copy-special",
      "sheet.command.insert-range-move-right-confirm",
      "sheet.command.insert-range-move-down-confirm",
      "sheet.command.delete-range-move-left-confirm",
      "sheet.command.delete-range-move-up-confirm",
    ].map((id) => [id, { hidden: true }]),
  );
