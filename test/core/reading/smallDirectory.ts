import type { KnownUnits, NameMeaning } from "../../../src/core/reading/units/knownUnits";

const UNITS = [
  "区司法局",
  "区普法办",
  "区教体局",
  "区法院",
  "区自然资源和规划分局",
  "区历史文化街区事务中心",
  "南站街道",
  "桃源街道",
  "朝阳洲街道",
];
const ALIASES = new Map([
  ["司法局", "区司法局"],
  ["规划分局", "区自然资源和规划分局"],
]);
const GROUPS = new Map([
  ["街道", ["南站街道", "桃源街道", "朝阳洲街道"]],
  ["单位", ["区司法局", "区教体局", "区法院"]],
  ["公检法司", ["区法院", "区司法局"]],
  ["成员单位", []],
]);

/** A directory of nine units and four groups, one of them without members. */
export const SMALL_DIRECTORY: KnownUnits = {
  hasDirectory: true,
  find(name): NameMeaning | undefined {
    const unit = UNITS.includes(name) ? name : ALIASES.get(name);
    if (unit !== undefined) return { kind: "unit", unit };
    const members = GROUPS.get(name);
    return members && { kind: "group", members };
  },
};
