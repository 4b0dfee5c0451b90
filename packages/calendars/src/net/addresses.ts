import { BlockList, isIP } from 'node:net';
import { groupsOf } from './ipv6-groups.ts';

/**
 * Whether an IP address belongs to the public internet. Not public are loopback, private, link-local (cloud metadata
 * is served there), shared, multicast, documentation and reserved ranges, of IPv4 also inside IPv6 (mapped, SIIT,
 * 6to4, NAT64). What is no IP address is not public.
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const version = isIP(plain);
  if (version === 0) return false;
  if (version === 4) return !special.check(plain, 'ipv4');
  const inside = embeddedIpv4(plain);
  return !special.check(plain, 'ipv6') && (inside === undefined || isPublicAddress(inside));
}

/** IPv4 carried in an IPv6 address: `::ffff:a.b.c.d`, `::ffff:0:a.b.c.d` (SIIT), `64:ff9b::a.b.c.d`, `2002:aabb:ccdd::`. */
function embeddedIpv4(address: string): string | undefined {
  const groups = groupsOf(address);
  const [high, low] = groups[0] === 0x2002 ? [groups[1], groups[2]] : [groups[6], groups[7]];
  if (groups[0] !== 0x2002 && !carriers.check(address, 'ipv6')) return undefined;
  return [(high ?? 0) >> 8, (high ?? 0) & 255, (low ?? 0) >> 8, (low ?? 0) & 255].join('.');
}

const special = listOf(
  // IANA special-purpose registries (RFC 6890), and multicast.
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24',
  '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
  '::/128 ::1/128 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8',
);

const carriers = listOf('::ffff:0:0/96 ::ffff:0:0:0/96 ::/96 64:ff9b::/96');

function listOf(...rows: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of rows.join(' ').split(' ')) {
    const [network = '', prefix] = range.split('/');
    list.addSubnet(network, Number(prefix), isIP(network) === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}
