import type { Book } from "../../book/book";
import { textArgument } from "../argument";
import { documented, instance, method, property, type Instance, type ObjectType } from "../member";
import { refuse } from "../refusals";

/** A setting of the add-in's, kept in the workbook as JSON text. */
interface Setting {
  book: Book;
  key: string;
}

export const settingType: ObjectType<Setting> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  members: {
    key: property("1.4", documented, ({ key }) => key),
    value: property(
      "1.4",
      documented,
      ({ book, key }) => read(book, key),
      ({ book, key }, value) => {
        book.settings.set(key, JSON.stringify(value));
      },
    ),
    delete: method("1.4", documented, ({ book, key }) => {
      book.settings.delete(key);
    }),
  },
};

export const settingCollectionType: ObjectType<Book> = {
  name: "SettingCollection",
  items: (book) => [...book.settings.keys()].map((key) => settingInstance(book, key)),
  members: {
    add: method("1.4", documented, (book, [key, value]) => {
      const name = textArgument(key, "key");
      book.settings.set(name, JSON.stringify(value));
      return settingInstance(book, name);
    }),
    getCount: method("1.4", documented, (book) => book.settings.size),
    getItem: method("1.4", documented, (book, [key]) => {
      const name = textArgument(key, "key");
      if (!book.settings.has(name)) throw refuse("settingMissing", name);
      return settingInstance(book, name);
    }),
    getItemOrNullObject: method("1.4", documented, (book, [key]) => {
      const name = textArgument(key, "key");
      return book.settings.has(name) ? settingInstance(book, name) : null;
    }),
  },
};

const settingInstance = (book: Book, key: string): Instance => instance(settingType, { book, key });

function read(book: Book, key: string): unknown {
  const json = book.settings.get(key);
  if (json === undefined) throw refuse("settingMissing", key);
  return JSON.parse(json) as unknown;
}
