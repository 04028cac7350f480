/** The page's own picture: the first honest one. */

const DECORATION =
  /(?:^|[/_.-])(?:logo|logos|sprite|pixel|blank|spacer|placeholder|default|favicon|avatar|icon|1x1)(?:[/_.-]|\d|$)/i;

export interface Picture {
  url: string;
  /** As declared, or absent. */
  width?: number;
}

/**
 * @param pictures most trusted first, addresses as written
 * @param base what relative addresses are relative to
 * @returns an absolute http(s) address of a picture that is no logo, pixel, sprite, vector or thumbnail
 */
export function choosePicture(pictures: readonly Picture[], base: string): string | undefined {
  for (const { url, width } of pictures.slice(0, 50)) {
    if (url.length > 4_000 || !URL.canParse(url, base)) continue;
    const address = new URL(url, base);
    if (address.protocol !== 'https:' && address.protocol !== 'http:') continue;
    if (address.username || address.password) continue;
    if (DECORATION.test(address.pathname) || /\.(?:svg|ico|gif)$/i.test(address.pathname)) continue;
    if (width !== undefined && width > 0 && width < 200) continue;
    return address.href;
  }
  return undefined;
}
