import { expect, test } from 'vitest'
import { addressProblem, isInHouse } from './house.ts'

// RFC 1918, RFC 4193, and their neighbours.
test.each([
  ['127.0.0.1', true],
  ['10.255.255.255', true],
  ['11.0.0.1', false],
  ['172.15.255.255', false],
  ['172.16.0.1', true],
  ['172.31.255.255', true],
  ['172.32.0.1', false],
  ['192.168.4.4', true],
  ['192.169.0.1', false],
  ['169.254.169.254', false],
  ['0.0.0.0', false],
  ['::1', true],
  ['fd12:3456::1', true],
  ['fd00:ec2::254', false],
  ['fe80::1', false],
  ['2001:db8::1', false],
  ['::ffff:192.168.0.1', true],
  ['::ffff:203.0.113.7', false],
  ['presidio', false],
])('%s is in the house: %s', (address, inside) => {
  expect(isInHouse(address)).toBe(inside)
})

test.each([
  ['http://127.0.0.1:5002', false, undefined],
  ['http://presidio:3000', false, undefined],
  ['http://[fd12::1]:3000/', false, undefined],
  ['https://203.0.113.7', true, undefined],
  ['https://presidio.kreis.example', true, undefined],
  ['http://2130706433:3000', false, undefined], // 127.0.0.1 in decimal
  ['http://203.0.113.7', false, 'die Adresse liegt nicht im eigenen Netz'],
  ['http://3405803783', false, 'die Adresse liegt nicht im eigenen Netz'], // 203.0.113.7 in decimal
  ['http://presidio.kreis.example', true, 'außerhalb privater Adressen nur mit https://'],
  ['ftp://127.0.0.1', false, 'keine Adresse mit http:// oder https://'],
  ['http://a:b@127.0.0.1', false, 'in der Adresse dürfen keine Zugangsdaten stehen'],
  ['http://127.0.0.1/?a', false, 'in der Adresse dürfen weder „?“ noch „#“ stehen'],
])('%s, anywhere %s: %s', (url, anywhere, problem) => {
  expect(addressProblem(url, anywhere)).toBe(problem)
})
