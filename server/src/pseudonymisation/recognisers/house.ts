import { BlockList, isIP } from 'node:net'

/**
 * Addresses that belong to a house: loopback, RFC 1918, and unique local IPv6 (RFC 4193). Not among them: link-local and
 * the metadata addresses of clouds within the private ranges.
 */
const house = new BlockList()
house.addSubnet('127.0.0.0', 8, 'ipv4')
house.addSubnet('10.0.0.0', 8, 'ipv4')
house.addSubnet('172.16.0.0', 12, 'ipv4')
house.addSubnet('192.168.0.0', 16, 'ipv4')
house.addAddress('::1', 'ipv6')
house.addSubnet('fc00::', 7, 'ipv6')

const metadata = new BlockList()
metadata.addSubnet('fd00:ec2::', 32, 'ipv6')
metadata.addAddress('fd20:ce::254', 'ipv6')

/** @param address an IP address; anything else is not in the house */
export function isInHouse(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return house.check(address, 'ipv4')
  return family === 6 && house.check(address, 'ipv6') && !metadata.check(address, 'ipv6')
}

/**
 * Why this can't be the address of a recogniser, in German for the person who set it; undefined if it can. A name is
 * looked at once more when it is resolved: what it resolves to is what counts.
 * @param anywhere the operator said that a public address is the house's own; text then goes encrypted only
 */
export function addressProblem(text: string, anywhere: boolean): string | undefined {
  const url = URL.parse(text)
  if (!url || !['http:', 'https:'].includes(url.protocol)) return 'keine Adresse mit http:// oder https://'
  if (url.username || url.password) return 'in der Adresse dürfen keine Zugangsdaten stehen'
  if (url.search || url.hash) return 'in der Adresse dürfen weder „?“ noch „#“ stehen'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const literal = isIP(host) !== 0
  if (literal && isInHouse(host)) return undefined
  if (literal && !anywhere) return 'die Adresse liegt nicht im eigenen Netz'
  if (anywhere && url.protocol === 'http:') return 'außerhalb privater Adressen nur mit https://'
  return undefined
}
