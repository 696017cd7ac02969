import packageJson from "../../package.json";

/** The add-in's version, as package.json says it: `"1.0.0"` */
export const version: string = packageJson.version;
