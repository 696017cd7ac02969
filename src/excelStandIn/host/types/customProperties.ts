import type { Sheet } from "../../book/sheet";
import { textArgument } from "../argument";
import { documented, instance, method, property, type Instance, type ObjectType } from "../member";
import { refuse } from "../refusals";

/** A worksheet's custom property: the sheet and the key. Copies of the sheet have none (#5486). */
interface CustomProperty {
  sheet: Sheet;
  key: string;
}

export const customPropertyType: ObjectType<CustomProperty> = {
  name: "WorksheetCustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  members: {
    key: property("1.12", documented, ({ key }) => key),
    value: property(
      "1.12",
      documented,
      ({ sheet, key }) => sheet.customProperties.get(key),
      ({ sheet, key }, value) => {
        sheet.customProperties.set(key, textArgument(value, "value"));
      },
    ),
    delete: method("1.12", documented, ({ sheet, key }) => {
      sheet.customProperties.delete(key);
    }),
  },
};

export const customPropertyCollectionType: ObjectType<Sheet> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => propertyInstance(sheet, key)),
  members: {
    // Setting a key that exists replaces its value; keys compare without regard to case.
    add: method("1.12", documented, (sheet, [key, value]) => {
      const wanted = textArgument(key, "key");
      const known = findKey(sheet, wanted) ?? wanted;
      sheet.customProperties.set(known, textArgument(value, "value"));
      return propertyInstance(sheet, known);
    }),
    getCount: method("1.12", documented, (sheet) => sheet.customProperties.size),
    getItem: method("1.12", documented, (sheet, [key]) => {
      const known = findKey(sheet, textArgument(key, "key"));
      if (known === null) throw refuse("item", `custom property ${String(key)}`);
      return propertyInstance(sheet, known);
    }),
    getItemOrNullObject: method("1.12", documented, (sheet, [key]) => {
      const known = findKey(sheet, textArgument(key, "key"));
      return known === null ? null : propertyInstance(sheet, known);
    }),
  },
};

export const customProperties = (sheet: Sheet): Instance =>
  instance(customPropertyCollectionType, sheet);

const propertyInstance = (sheet: Sheet, key: string): Instance =>
  instance(customPropertyType, { sheet, key });

const findKey = (sheet: Sheet, key: string): string | null =>
  [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase()) ??
  null;
