/** The few words in an item's badge, in Chinese. */
export const zhCNBadge = {
  overdue: (days: number): string => `逾期${days}天`,
  unrecorded: (days: number): string => `已过时限${days}天`,
  missing: (period: string, missing: number, measure: string): string =>
    `${period}还差${missing}${measure}`,
  upTo: (missing: number, measure: string): string => `最多差${missing}${measure}`,
  kinds: (missing: number): string => `还差${missing}种`,
  behindCount: "未达序时进度",
  dueIn: (days: number): string => (days === 0 ? "今天到期" : `还有${days}天到期`),
};
