import { LEXEMES } from "../../../src/core/reading/deadline/deadlineLexemes";
import type { Lexeme } from "../../../src/core/reading/deadline/lexeme";
import { deadlineTokens } from "../../../src/core/reading/deadline/deadlineTokens";
import { ASKING_RULES, NOT_JUDGED_RULES } from "../../../src/core/reading/requirements/numberRules";
import type { Rule } from "../../../src/core/reading/rule";
import { firstRule } from "../../../src/core/reading/rule";
import { STATUS_RULES } from "../../../src/core/reading/status/readClause";
import { GROUP_RULES } from "../../../src/core/reading/units/groupWords";
import { NO_NAME_RULES } from "../../../src/core/reading/units/noName";

const LISTS: Record<string, Rule<unknown>[]> = {
  "groups of units": GROUP_RULES,
  "pieces that are no unit": NO_NAME_RULES,
  statuses: STATUS_RULES,
  "numbers that are asked for": ASKING_RULES,
  "numbers that are not judged": NOT_JUDGED_RULES,
};

describe.each(Object.entries(LISTS))("the rules for %s", (_, rules) => {
  const ruleOf = (text: string) => firstRule(rules, text)?.name;

  test("each have a name of their own", () => {
    const names = rules.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  describe.each(rules)("$name", ({ name, examples, notExamples = [] }) => {
    test("is fired by its examples, which no other rule takes before it", () => {
      expect(examples.length).toBeGreaterThan(0);
      expect(examples.map((text) => [text, ruleOf(text)])).toEqual(
        examples.map((text) => [text, name]),
      );
    });

    test("is not fired by what only looks alike", () => {
      expect(notExamples.filter((text) => ruleOf(text) === name)).toEqual([]);
    });
  });
});

describe("the words of deadlines", () => {
  const typesIn = (text: string) => deadlineTokens(text).map(({ type }) => type as string);

  test.each(Object.entries<Lexeme>(LEXEMES))(
    "%s is found in its examples and not in what only looks alike",
    (type, { examples, notExamples = [] }) => {
      expect(examples.length).toBeGreaterThan(0);
      expect(examples.filter((text) => !typesIn(text).includes(type))).toEqual([]);
      expect(notExamples.filter((text) => typesIn(text).includes(type))).toEqual([]);
    },
  );
});
