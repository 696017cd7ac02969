import type { OfficeLook } from "./officeChoice";

/** The colours of Office's look, each as a number, as Excel on Windows tells them. */
export const themeColors = (look: OfficeLook): Record<string, number> =>
  look === "light"
    ? {
        bodyBackgroundColor: 0xffffff,
        bodyForegroundColor: 0x252525,
        controlBackgroundColor: 0xf0f0f0,
        controlForegroundColor: 0x252525,
      }
    : {
        bodyBackgroundColor: 0x262626,
        bodyForegroundColor: 0xffffff,
        controlBackgroundColor: 0x383838,
        controlForegroundColor: 0xffffff,
      };
