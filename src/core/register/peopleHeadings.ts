/** The headings of the 法律明白人台账; the list of bases, 居民小组名单, has the first three. */
export const PEOPLE_HEADINGS = {
  street: "街道",
  community: "社区",
  group: "居民小组",
  number: "编号",
  name: "姓名",
  day: "培训日期",
} as const;
