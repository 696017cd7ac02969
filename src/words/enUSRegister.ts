import { zhCNRegister } from "./zhCNRegister";

/** The sheets stay Chinese whatever the language of Office: they are read by their headings, and passed on to others. */
export const enUSRegister: typeof zhCNRegister = zhCNRegister;
