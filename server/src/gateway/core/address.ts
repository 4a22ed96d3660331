import { BlockList, isIP } from 'node:net'

/**
 * Addresses at which no provider can be: link-local (RFC 3927, RFC 4291 § 2.5.6), where clouds keep the metadata and
 * credentials of their machines, the metadata addresses outside of it, unspecified, multicast and broadcast.
 */
const forbidden = new BlockList()
forbidden.addSubnet('0.0.0.0', 8, 'ipv4')
forbidden.addSubnet('169.254.0.0', 16, 'ipv4')
forbidden.addSubnet('224.0.0.0', 3, 'ipv4')
forbidden.addAddress('100.100.100.200', 'ipv4')
forbidden.addAddress('192.0.0.192', 'ipv4')
forbidden.addAddress('168.63.129.16', 'ipv4')
forbidden.addAddress('::', 'ipv6')
forbidden.addSubnet('fe80::', 10, 'ipv6')
forbidden.addSubnet('ff00::', 8, 'ipv6')
forbidden.addSubnet('fd00:ec2::', 32, 'ipv6')
forbidden.addAddress('fd20:ce::254', 'ipv6')

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Names under which clouds offer their metadata. */
const forbiddenNames = new Set([
  'metadata.google.internal',
  'metadata.goog',
  'instance-data',
  'instance-data.ec2.internal',
])

/** @param address an IP address in any spelling that `net` accepts, also IPv4 within IPv6 */
export const isForbiddenAddress = (address: string): boolean => within(forbidden, address)

/** @param host as `URL.hostname` gives it: decimal, octal and hexadecimal spellings are normalised there */
export function isForbiddenHost(host: string): boolean {
  const name = bare(host)
  return isIP(name) ? isForbiddenAddress(name) : forbiddenNames.has(name)
}

export function isLoopbackHost(host: string): boolean {
  const name = bare(host)
  return isIP(name) ? within(loopback, name) : name === 'localhost' || name.endsWith('.localhost')
}

const bare = (host: string) =>
  host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')

function within(list: BlockList, address: string): boolean {
  if (isIP(address) === 4) return list.check(address, 'ipv4')
  const ipv4 = embeddedIpv4(address)
  return list.check(address, 'ipv6') || (ipv4 !== undefined && list.check(ipv4, 'ipv4'))
}

/** IPv4 in IPv6: mapped (`::ffff:`), compatible (`::`), NAT64 (RFC 6052, `64:ff9b::`) and 6to4 (`2002:`). */
function embeddedIpv4(address: string): string | undefined {
  const groups = groupsOf(address)
  if (!groups) return undefined
  const at = (high: number) =>
    groups
      .slice(high, high + 2)
      .map(group => `${group >> 8}.${group & 255}`)
      .join('.')
  const zero = (count: number) => groups.slice(0, count).every(group => group === 0)
  if (zero(5) && groups[5] === 0xffff) return at(6)
  if (zero(6) && (groups[6] !== 0 || groups[7]! > 1)) return at(6)
  if (groups[0] === 0x64 && groups[1] === 0xff9b) return at(6)
  if (groups[0] === 0x2002) return at(1)
  return undefined
}

function groupsOf(address: string): number[] | undefined {
  // `URL` writes an IPv6 address in hexadecimal groups only, also one that ends in an IPv4 address.
  const url = URL.parse(`http://[${address.replace(/%.*$/, '')}]/`)
  if (!url) return undefined
  const [head = '', tail] = url.hostname.slice(1, -1).split('::')
  const read = (part: string) => (part === '' ? [] : part.split(':').map(group => Number.parseInt(group, 16)))
  const [left, right] = [read(head), read(tail ?? '')]
  return tail === undefined ? left : [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right]
}
