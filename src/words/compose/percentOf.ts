/** A share in whole per cent: `0.375 → 38`. Only nothing is 0 and only all is 100, however near a share comes to them. */
export function percentOf(share: number): number {
  if (share === 0 || share === 1) return share * 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}
