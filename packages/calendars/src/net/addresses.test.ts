import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPublicAddress } from './addresses.ts';

test('addresses of the public internet are public', () => {
  for (const address of [
    '1.1.1.1',
    '8.8.8.8',
    '93.184.215.14',
    '172.15.255.255',
    '172.32.0.0',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450:4001::200e',
    '2002:0808:0808::1',
    '64:ff9b::8.8.8.8',
    '::ffff:8.8.8.8',
  ]) {
    assert.equal(isPublicAddress(address), true, address);
  }
});

const special =
  '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 192.0.2.1 ' +
  '198.18.0.1 203.0.113.9 224.0.0.1 255.255.255.255 :: ::1 [::1] fe80::1 fe80::1%eth0 fd00::1 fc00:: ff02::1 2001:db8::1 2001::1 100::1';

test('addresses of machines, networks, metadata services and documents are not', () => {
  for (const address of special.split(' ')) assert.equal(isPublicAddress(address), false, address);
});

test('a private IPv4 address inside an IPv6 address is still private', () => {
  for (const address of [
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:10.0.0.1',
    '::127.0.0.1',
    '::ffff:0:127.0.0.1',
    '::ffff:0:a9fe:a9fe',
    '64:ff9b::10.0.0.1',
    '64:ff9b::a00:1',
    '2002:0a00:0001::',
    '2002:7f00:1::5',
  ]) {
    assert.equal(isPublicAddress(address), false, address);
  }
});

test('what is no IP address is not public', () => {
  for (const address of ['', 'localhost', '1.2.3', '1.2.3.4.5', 'example.com', '0x7f000001'])
    assert.equal(isPublicAddress(address), false, address);
});
