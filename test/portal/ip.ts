/** Addresses that are not of the public Internet. */

/** @returns whether it is the machine itself */
export const isLoopback = (ip: string): boolean => /^127\./.test(ip) || /^(?:0*:)*:?0*1$/.test(ip);

/** @returns whether it is a group address */
export const isMulticast = (ip: string): boolean => /^(?:22[4-9]|23\d)\./.test(ip) || /^ff/i.test(ip);

/** @returns whether it is private, link-local or reserved */
export const isPrivate = (ip: string): boolean =>
  /^(?:0|10)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^169\.254\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^(?:24\d|25[0-5])\./.test(
    ip,
  ) ||
  /^(?:fc|fd|fe[89ab])/i.test(ip) ||
  /^::$/.test(ip);
