import fc from "fast-check";

const WORDS = [..."和与及(()【、,;:;。/- \n0123456789年月日底前起至每季度半上中下旬初周"].concat(
  ["完成", "已", "未", "除", "外", "牵头", "配合", "区司法局", "各街道", "南站街道", "其他"],
  ["6月", "2023年", "按照", "全部", "目标任务", "☑", "□", "100%", "适时", "长期", "负责", "等"],
);
/** Any text made of the words that readers know and of what stands between them. */
export const wording = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 60 })
  .map((each) => each.join(""));
