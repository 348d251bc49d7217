import { isIP } from "node:net";

const inHexadecimal = (byte: string): number => Number.parseInt(byte, 16);

/** The eight groups of an IPv6 address that `isIP` takes for one. */
function groupsOf(address: string): number[] {
  // The platform writes an IPv4 address at the end of one as two groups.
  const [head = "", tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const before = head === "" ? [] : head.split(":").map(inHexadecimal);
  if (tail === undefined) return before;
  const after = tail === "" ? [] : tail.split(":").map(inHexadecimal);
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after];
}

const isMapped = (groups: readonly number[]): boolean => groups.slice(0, 5).every((each) => each === 0);
const isTranslated = ([first, second, ...rest]: readonly number[]): boolean =>
  first === 0x64 && second === 0xff9b && rest.slice(0, 4).every((each) => each === 0);

/**
 * What a limit counts for an address: an IPv4 address itself, also where it is written as IPv6 (::ffff:1.2.3.4, or
 * 64:ff9b::1.2.3.4 of a translator); of IPv6 the /64, all of which one subscriber has. "unknown" for what is no address.
 */
export function countedAddress(raw: string): string {
  const address = raw.split("%", 1).join().toLowerCase();
  if (isIP(address) === 4) return address;
  if (isIP(address) !== 6) return "unknown";
  const groups = groupsOf(address);
  if ((isMapped(groups) && groups[5] === 0xffff) || isTranslated(groups)) {
    const [high = 0, low = 0] = groups.slice(6);
    return [high >> 8, high & 255, low >> 8, low & 255].join(".");
  }
  const network = groups.slice(0, 4).map((each) => each.toString(16));
  return `${network.join(":")}::/64`;
}
