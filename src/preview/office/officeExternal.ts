import { excelPlayed } from "../../excelStandIn/host/excels";
import { asAnswered, eventId, executeId, type Answered, type EventHandler } from "./safeArray";
import type { CommandRunner } from "./commandRunner";
import type { OfficeChoice } from "./officeChoice";
import { themeColors } from "./officeTheme";

/** `window.external` as Excel on Windows gives it to an add-in, as far as office.js asks. */
export interface OfficeExternal {
  GetHostInfo(): string;
  GetContext(): object;
  GetLoggingAllowed(): boolean;
  Execute(id: number, args: unknown[], answer: (response: Answered | number) => boolean): void;
  RegisterEvent(
    id: number,
    target: string,
    handler: EventHandler,
    answer: (status: number) => void,
  ): void;
  UnregisterEvent(id: number, target: string, answer: (status: number) => void): void;
}

/** The state office.js is told: nothing is wrong, or the thing asked is not to be had here. */
const success = 0;
const notSupported = 5000;

/** Makes an Excel's `window.external`: of a version, a language, a look, and with a ribbon. */
export function createExternal(choice: OfficeChoice, commands: CommandRunner): OfficeExternal {
  const context = createContext(choice);
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${choice.language}$telemetry$$$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(id, args, answer) {
      if (id === executeId.commandCompleted) {
        answer(asAnswered([success]));
        commands.complete(args);
      } else answer(notSupported);
    },
    RegisterEvent(id, _target, handler, answer) {
      if (id === eventId.commandInvoked) commands.join(handler);
      answer(success);
    },
    UnregisterEvent: (_id, _target, answer) => {
      answer(success);
    },
  };
}

const createContext = (
  { excel, language, theme, documentName }: OfficeChoice,
  played = excelPlayed(excel),
) => ({
  GetAppType: () => 1,
  GetSolutionRef: () => "preview",
  GetSolutionToken: () => "",
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 0,
  GetHostFullVersion: () => played.build,
  GetAppUILocale: () => language,
  GetAppDataLocale: () => language,
  GetDocUrl: () => documentName,
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 2,
  GetControlIntegrationLevel: () => 1,
  GetTouchEnabled: () => false,
  GetCommerceAllowed: () => false,
  GetSupportedMatrix: () =>
    JSON.stringify({
      ExcelApi: played.api,
      SharedRuntime: excel === "2021" ? "1.1" : "1.2",
      SharedRuntimeInternal: "1.2",
      RibbonApi: "1.1",
      DelayForCellEdit: "1.1",
    }),
  GetOfficeThemeInfo: () => JSON.stringify(themeColors(theme)),
  // The add-in keeps its settings in the workbook; office.js reads the older kind on loading.
  GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
});
