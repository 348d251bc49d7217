/** For whom long texts of a sheet's firm are kept that were not taken in: whoever opens the sheet. */
export const keeperOfSheet = (sheet: string): string => `sheet ${sheet}`;
