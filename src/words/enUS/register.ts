import { zhCNRegister } from "../zhCN/register";

/** The sheets stay Chinese whatever the language of Office: they are read by their headings, and passed on to others. */
export const enUSRegister: typeof zhCNRegister = zhCNRegister;
