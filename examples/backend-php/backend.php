<?php

/**
 * A backend of the booking contract in one file, with PHP and SQLite only.
 *
 *     php backend.php team.json       serves the team: { "hosts": [...], "bookingTypes": [...] }, as in a fixture
 *     TESTING=1 php backend.php       serves the fixtures of tests (capability testing)
 *
 * Behind Apache or nginx the same file answers every request; README.md shows how, and lists the settings. It implements
 * the required part of the contract. It chooses the free hosts with the fewest bookings.
 */

declare(strict_types=1);
const MINUTE = 60_000, DAY = 86_400_000, LONGEST_RANGE = 93 * DAY;

/** A refused request, with a reason for its sender. */
final class Problem extends RuntimeException {
    private const CODES = [
        'invalid' => [422, 'Correct the fields named in errors and send it again.'],
        'slot-taken' => [409, 'Load the availability again and choose another time.'],
        'too-late' => [409, 'Ask the team directly.'], 'wrong-state' => [409, 'It is cancelled. Book anew.'],
        'idempotency-key-missing' => [400, 'Send an Idempotency-Key, a new one for every new request.'],
        'idempotency-key-reused' => [422, 'Send every new request with a new key.'],
        'malformed' => [400, 'Send a JSON object and, where one is needed, an Idempotency-Key of 1 to 255 characters.'],
        'unauthorized' => [401, 'Use the manage link of this booking.'],
        'not-found' => [404, 'There is nothing here. Look at the link of the booking type or of the booking.'],
        'unsupported-media-type' => [415, 'Send the body with Content-Type: application/json.'],
        'too-large' => [413, 'Send less.'], 'internal' => [500, 'Something failed on our side. Try again.'],
    ];
    /** @param list<string> $wrong JSON pointers to invalid members, or ?name for a query parameter */
    public function __construct(private string $name, private array $wrong = [], ?string $remedy = null) {
        parent::__construct($remedy ?? self::CODES[$name][1], self::CODES[$name][0]);
    }
    public function answer(): array {
        $errors = array_map(fn ($at) => ['pointer' => $at, 'detail' => 'is missing or not valid'], $this->wrong);
        $body = ['type' => 'about:blank', 'code' => $this->name, 'title' => ucfirst(strtr($this->name, '-', ' '))];
        $body += ['status' => $this->code, 'detail' => $this->message] + ($errors ? ['errors' => $errors] : []);
        return [$this->code, $body, ['Content-Type' => 'application/problem+json']];
    }
}
/** @param array<string, bool> $fits whether the value at each pointer is valid */
function demand(array $fits): void {
    $wrong = array_keys($fits, false, true);
    $wrong === [] || throw new Problem('invalid', $wrong);
}

// Time: instants are milliseconds since 1970, intervals are [start, end). Wall clocks exist in this part only.
function instant(mixed $text): ?int {
    $pattern = '/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z$/D';
    $moment = is_string($text) && preg_match($pattern, $text) ? date_create_immutable($text) : false;
    // PHP parses 30 February as 2 March: the parsed date must equal the text.
    return $moment && $moment->format('Y-m-d\TH:i') === substr($text, 0, 16) ? (int) $moment->format('Uv') : null;
}
function stamp(int $instant): string { return gmdate('Y-m-d\TH:i:s\Z', intdiv($instant, 1000)); }
function local(int $instant, string $zone): DateTimeImmutable {
    return (new DateTimeImmutable('@' . intdiv($instant, 1000)))->setTimezone(new DateTimeZone($zone));
}
/** The local date, as midnight in UTC, where one can count in days. */
function day(int $instant, string $zone): DateTimeImmutable {
    return new DateTimeImmutable(local($instant, $zone)->format('Y-m-d'));
}
/** The instant of a wall-clock time: a skipped time moves later by the gap, of a repeated time it is the earlier one. */
function wall(DateTimeImmutable $date, string $time, string $zone): int {
    // Uses the offsets of the day before and the day after, because PHP takes the later of a repeated time in some zones.
    $shown = strtotime($date->format('Y-m-d') . " $time UTC") * 1000;
    $offset = fn (int $instant) => local($instant, $zone)->getOffset() * 1000;
    [$early, $late] = [$shown - $offset($shown - DAY), $shown - $offset($shown + DAY)];
    return $early + $offset($early) !== $shown && $late + $offset($late) === $shown ? $late : $early;
}
function isOnGrid(int $instant, array $slot): bool {
    [$hour, $minute, $second] = explode(' ', local($instant, $slot['timeZone'])->format('G i s'));
    return $instant % 1000 === 0 && $second === '00' && ($hour * 60 + $minute - $slot['offset']) % $slot['step'] === 0;
}
function isZone(mixed $name): bool {
    // Debian's PHP lists files of the time-zone database that are no zones: the zone must open, too.
    return in_array($name, DateTimeZone::listIdentifiers(DateTimeZone::ALL_WITH_BC), true) && @timezone_open($name);
}
/** The part of a range that no interval covers: ascending, disjoint, never touching. */
function gaps(array $intervals, int $from, int $to): array {
    sort($intervals);
    $gaps = [];
    foreach ([...array_filter($intervals, fn ($one) => $one[0] < $one[1]), [$to, $to]] as [$start, $end]) {
        if ($from < min($start, $to)) { $gaps[] = [$from, min($start, $to)]; }
        $from = max($from, $end);
    }
    return $gaps;
}

// Data: the team, and one SQLite file. A writer holds its lock from the first read to the commit.
final readonly class Booking {
    public function __construct(
        public string $id, public string $type, public string $status, public int $sequence,
        public int $start, public int $end, public string $timeZone, public object $buffers, public array $hosts,
        public object $attendee, public array $guests, public object $answers, public ?object $location,
    ) {}
    public function with(mixed ...$changes): self { return new self(...[...get_object_vars($this), ...$changes]); }
    public function minutes(): int { return intdiv($this->end - $this->start, MINUTE); }
}

final class Data {
    private const SCHEMA = "CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT);
        CREATE TABLE IF NOT EXISTS booking
            (id TEXT PRIMARY KEY, type TEXT, status TEXT, blocks_from INTEGER, blocks_until INTEGER, content TEXT);
        CREATE INDEX IF NOT EXISTS booking_time ON booking (blocks_until);
        CREATE TABLE IF NOT EXISTS kept
            (route TEXT, key TEXT, body TEXT, booking TEXT, until INTEGER, PRIMARY KEY (route, key));
        INSERT OR IGNORE INTO setting VALUES ('secret', hex(randomblob(32)));
        PRAGMA user_version = 1";
    private PDO $db; private array $settings;
    public array $team; public int $now;
    public function __construct(string $folder, ?string $teamFile) {
        umask(0077);
        is_dir($folder) || @mkdir($folder, recursive: true);
        $this->db = new PDO("sqlite:$folder/bookings.sqlite");
        if ($this->run('PRAGMA user_version')->fetchColumn() === 0) {
            $this->db->exec('PRAGMA journal_mode = WAL');
            $this->transaction(fn () => $this->db->exec(self::SCHEMA));
            $this->run("INSERT OR IGNORE INTO setting VALUES ('origin', ?)", $teamFile === null ? 'fixture' : 'team');
        }
        $this->settings = $this->run('SELECT name, value FROM setting')->fetchAll(PDO::FETCH_KEY_PAIR);
        $team = $teamFile === null ? $this->settings['team'] ?? '{}' : file_get_contents($teamFile);
        $this->team = self::checked(json_decode($team, true, flags: JSON_THROW_ON_ERROR));
        // The clock of a test does not apply to a team.
        $now = $teamFile === null ? $this->settings['now'] ?? null : null;
        $this->now = instant($now) ?? (int) (microtime(true) * 1000);
    }
    /** Superficial validation of a team; its schemas are FixtureHost and FixtureBookingType in openapi.json. */
    private static function checked(array $team): array {
        $team += ['name' => 'Team', 'hosts' => [], 'bookingTypes' => []];
        $zones = array_column([...$team['hosts'], ...array_column($team['bookingTypes'], 'slot')], 'timeZone');
        $waiting = in_array(true, array_column($team['bookingTypes'], 'approval'), true);
        demand(['/bookingTypes' => !$waiting, '/hosts' => array_filter($zones, isZone(...)) === $zones]);
        return $team;
    }
    private function run(string $sql, string|int ...$values): PDOStatement {
        $statement = $this->db->prepare($sql);
        $statement->execute($values);
        return $statement;
    }
    public function transaction(callable $work): mixed {
        // Not beginTransaction(): it only locks at the first write, when others may have read the same state.
        $this->db->exec('BEGIN IMMEDIATE');
        $done = $work();
        $this->db->exec('COMMIT'); // A failure ends the request, and its connection rolls back.
        return $done;
    }
    public function replace(array $team): void {
        $remedy = 'No fixture wrote this data. Start it with a new DATA_DIR.';
        $this->settings['origin'] === 'fixture' || throw new Problem('wrong-state', [], $remedy);
        $this->db->exec('DELETE FROM booking; DELETE FROM kept');
        $this->set('team', encode(self::checked($team)));
    }
    public function set(string $key, string $to): void { $this->run('REPLACE INTO setting VALUES (?, ?)', $key, $to); }
    public function type(string $slug): array {
        return array_column($this->team['bookingTypes'], null, 'slug')[$slug] ?? throw new Problem('not-found');
    }
    public function hosts(array $ids): array {
        return array_values(array_filter($this->team['hosts'], fn (array $host) => in_array($host['id'], $ids, true)));
    }
    public function sign(string $what): string { return hash_hmac('sha256', $what, $this->settings['secret']); }
    public function bookings(string $condition, string|int ...$values): array {
        $found = $this->run("SELECT content FROM booking WHERE $condition", ...$values)->fetchAll(PDO::FETCH_COLUMN);
        return array_map(fn (string $json) => new Booking(...(array) json_decode($json)), $found);
    }
    public function booking(string $id): Booking {
        return $this->bookings('id = ?', $id)[0] ?? throw new Problem('not-found');
    }
    public function counts(string $type): array {
        $sql = "SELECT host.value, count(*) FROM booking, json_each(content, '$.hosts') AS host
            WHERE booking.type = ? AND status = 'confirmed' GROUP BY host.value";
        return $this->run($sql, $type)->fetchAll(PDO::FETCH_KEY_PAIR);
    }
    public function save(Booking $one): Booking {
        $blocks = [$one->start - $one->buffers->before * MINUTE, $one->end + $one->buffers->after * MINUTE];
        $values = [$one->id, $one->type, $one->status, ...$blocks, encode($one)];
        $this->run('REPLACE INTO booking VALUES (?, ?, ?, ?, ?, ?)', ...$values);
        return $one;
    }
    /** Runs the work, or answers the current booking if the same request succeeded before. */
    public function once(string $route, string $key, stdClass $body, callable $work): Booking {
        $canonical = encode(canonical($body));
        $this->run('DELETE FROM kept WHERE until <= ?', $this->now);
        $kept = $this->run('SELECT body, booking FROM kept WHERE route = ? AND key = ?', $route, $key)->fetch();
        if ($kept && $kept['body'] !== $canonical) { throw new Problem('idempotency-key-reused'); }
        if ($kept) { return $this->booking($kept['booking']); }
        // A failure is not stored: the visitor may send another time with the same key.
        $booking = $this->save($work($body));
        $this->run('INSERT INTO kept VALUES (?, ?, ?, ?, ?)', $route, $key, $canonical, $booking->id, $this->now + DAY);
        return $booking;
    }
}
function encode(mixed $value): string {
    return json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
}
function canonical(mixed $value): mixed {
    $members = is_scalar($value) ? [] : array_map(canonical(...), (array) $value);
    ksort($members, SORT_STRING);
    return is_object($value) ? (object) $members : (is_array($value) ? $members : $value);
}

// Who is free.
/** The hosts for each seat. A group without hosts cannot be filled, nor can no groups. @return list<list<string>> */
function seats(array $type): array {
    $own = fn (array $ids, mixed $need) => $need === 'all' ? array_chunk($ids, 1) : array_fill(0, $need, $ids);
    $seats = array_map(fn ($one) => $own(array_column($one['hosts'], 'id'), $one['need']) ?: [[]], $type['groups']);
    return array_merge(...$seats) ?: [[]];
}
/** Fills a seat with the first possible host, moving seated hosts to other seats of theirs (augmenting path). */
function seat(int $number, array $seats, array $line, array &$sits, array &$asked = []): bool {
    foreach (array_diff(array_intersect($line, $seats[$number]), $asked) as $host) {
        $asked[] = $host;
        $own = array_search($host, $sits, true);
        if ($own === false || seat($own, $seats, $line, $sits, $asked)) {
            $sits[$number] = $host;
            return true;
        }
    }
    return false;
}

/** Hosts' free time for one type in a range. */
final class Times {
    private array $bookings;
    /** @param ?string $moved id of a booking that is being moved, so its own time counts as free */
    public function __construct(
        private Data $data, private array $type, private int $from, private int $to, ?string $moved = null,
    ) {
        // A month more on both sides, for limits per month.
        $more = 32 * DAY + max($type['buffers']) * MINUTE;
        $condition = "blocks_until > ? AND blocks_from < ? AND status = 'confirmed' AND id <> ?";
        $this->bookings = $data->bookings($condition, $from - $more, $to + $more, $moved ?? '');
    }
    private function bookingsOf(array $host): array {
        return array_filter($this->bookings, fn (Booking $one) => in_array($host['id'], $one->hosts, true));
    }
    private function working(array $host): array {
        [$zone, $overrides] = [$host['timeZone'], array_column($host['overrides'], 'hours', 'date')];
        $found = [];
        // From two days before, as a window belongs to the day it starts on and may end on the next.
        for ($day = day($this->from - 2 * DAY, $zone); wall($day, '00:00', $zone) < $this->to; $day = $next) {
            [$next, $weekday] = [$day->modify('+1 day'), (int) $day->format('N')];
            $weekly = array_filter($host['hours'], fn ($window) => in_array($weekday, $window['days'], true));
            foreach ($overrides[$day->format('Y-m-d')] ?? $weekly as ['start' => $start, 'end' => $end]) {
                $found[] = [wall($day, $start, $zone), wall($end > $start ? $day : $next, $end, $zone)];
            }
        }
        return $found;
    }
    public function free(array $host): array {
        ['before' => $before, 'after' => $after] = $this->type['buffers'];
        $taken = gaps($this->working($host), $this->from, $this->to);
        foreach ($host['busy'] as ['start' => $start, 'end' => $end]) {
            [$start, $end] = [instant($start), instant($end)];
            $taken[] = $start < $end ? [$start - $after * MINUTE, $end + $before * MINUTE] : [0, 0];
        }
        foreach ($this->bookingsOf($host) as $one) {
            // The gap between two bookings is the larger of their buffers, not the sum.
            [$earlier, $later] = [max($one->buffers->before, $after), max($one->buffers->after, $before)];
            $taken[] = [$one->start - $earlier * MINUTE, $one->end + $later * MINUTE];
        }
        return gaps($taken, $this->from, $this->to);
    }
    /** Intervals until $to in which nothing may start, because a limit of the type or of the host is reached. */
    public function barred(array $host, int $to): array {
        $zone = $this->type['slot']['timeZone'];
        $ofType = array_filter($this->bookings, fn (Booking $one) => $one->type === $this->type['slug']);
        $periods = ['perDay' => ['today', '+1 day'], 'perWeek' => ['monday this week', '+1 week'],
            'perMonth' => ['first day of this month', '+1 month']];
        $barred = [];
        foreach ([[$this->type['limits'], $ofType], [$host['limits'], $this->bookingsOf($host)]] as [$limits, $all]) {
            foreach (array_filter(array_intersect_key($limits, $periods)) as $limit => $most) {
                $day = day($this->from, $zone)->modify($periods[$limit][0]);
                for ($start = wall($day, '00:00', $zone); $start < $to; $start = $end) {
                    $end = wall($day = $day->modify($periods[$limit][1]), '00:00', $zone);
                    $counted = array_filter($all, fn (Booking $one) => $start <= $one->start && $one->start < $end);
                    $barred[] = count($counted) >= $most ? [$start, $end] : [0, 0];
                }
            }
        }
        return gaps(gaps($barred, $this->from, $to), $this->from, $to);
    }
    public function canTakeAll(array $host): bool {
        $isSoon = $this->from < $this->data->now + $this->type['window']['minNotice'] * MINUTE;
        $isFree = $this->free($host) === [[$this->from, $this->to]];
        return $isFree && !$isSoon && !$this->barred($host, $this->from + MINUTE);
    }
    /** Chooses hosts: the requested host first, then those with the fewest bookings. A seated host keeps a seat. */
    public function choose(?string $wanted): array {
        $seats = seats($this->type);
        $line = array_column(array_filter($this->data->hosts(array_merge(...$seats)), $this->canTakeAll(...)), 'id');
        $counts = $this->data->counts($this->type['slug']);
        $place = fn (string $id) => [$id !== $wanted, $counts[$id] ?? 0];
        usort($line, fn (string $a, string $b) => $place($a) <=> $place($b));
        $sits = [];
        foreach (array_keys($seats) as $number) {
            seat($number, $seats, $line, $sits) || throw new Problem('slot-taken');
        }
        $wanted === null || in_array($wanted, $sits, true) || throw new Problem('slot-taken');
        return array_column($this->data->hosts($sits), 'id');
    }
}

// Validation: every member is validated before anything else reads it. A missing member is null.
const LINE = '[^\x00-\x1f\x7f]*[^\s\x00-\x1f\x7f][^\x00-\x1f\x7f]*';
const EMAIL = '[^\s@<>",;:\\\\\x00-\x1f]+@[^\s@<>",;:\\\\\x00-\x1f]+';
const TEXTS = ['textarea' => '.*', 'email' => EMAIL, 'url' => 'https?:\/\/\S+', 'number' => '[-+]?\d+(\.\d+)?'];
function isText(mixed $value, int $most, string $pattern = '.*'): bool {
    // With u it counts characters, not bytes.
    return is_string($value) && preg_match("/^(?=.{0,$most}$)$pattern$/Dsu", $value) === 1;
}
function isAnswer(mixed $value): bool {
    $isOne = isText($value, 10_000) || is_int($value) || is_float($value) || is_bool($value);
    return is_array($value) ? array_filter($value, fn ($one) => isText($one, 200)) === $value : $isOne;
}
function pick(mixed $from, string ...$names): array {
    return array_filter(array_intersect_key((array) $from, array_flip($names)), fn ($value) => $value !== null);
}
function personFits(mixed $person, string $at, bool $named): array {
    return [
        $at => $person instanceof stdClass,
        "$at/name" => isText($person->name ?? ($named ? null : '-'), 200, LINE),
        "$at/email" => isText($person->email ?? null, 254, EMAIL),
        "$at/phone" => isText($person->phone ?? '-', 40, LINE),
    ];
}
function isEmpty(mixed $answer): bool {
    return in_array(is_string($answer) ? trim($answer) : $answer, [null, '', false, []], true);
}
function answerFits(array $field, mixed $answer): bool {
    $offered = array_column($field['options'] ?? [], 'value');
    return match (true) {
        isEmpty($answer) => !$field['required'],
        !isAnswer($answer) => false,
        $field['type'] === 'checkbox' => $answer === true,
        $field['type'] === 'checkboxes' => is_array($answer)
            && array_unique($answer) === $answer && array_diff($answer, $offered) === [],
        in_array($field['type'], ['select', 'radio'], true) => in_array($answer, $offered, true),
        $field['type'] === 'number' && !is_string($answer) => is_int($answer) || is_float($answer),
        default => isText($answer, $field['maxLength'] ?? 10_000, TEXTS[$field['type']] ?? LINE)
            && ($field['type'] !== 'date' || date_create($answer)?->format('Y-m-d') === $answer),
    };
}
/** Answers with those that were sent over them, and without the empty ones. */
function merged(stdClass $before, stdClass $sent): stdClass {
    return (object) array_filter((array) $sent + (array) $before, fn ($answer) => !isEmpty($answer));
}
function formFits(array $type, stdClass $form): array {
    [$guests, $answers] = [$form->guests ?? [], $form->answers ?? new stdClass()];
    $fits = personFits($form->attendee ?? null, '/attendee', true);
    $fits['/guests'] = is_array($guests) && count($guests) <= $type['guests']['max'];
    foreach ($fits['/guests'] ? $guests : [] as $i => $guest) { $fits += personFits($guest, "/guests/$i", false); }
    $known = array_filter((array) $answers, isAnswer(...));
    $fits['/answers'] = $answers instanceof stdClass && $known === (array) $answers;
    foreach ($type['fields'] as $one) { $fits["/answers/$one[id]"] = answerFits($one, $answers->{$one['id']} ?? null); }
    return $fits;
}
/** The location: the only one, else the chosen one. @return array{?stdClass, array<bool>} */
function place(array $type, mixed $chosen): array {
    $meant = array_filter($type['locations'], fn ($one) => $chosen === null || $one['id'] === ($chosen->id ?? null));
    $location = count($meant) === 1 ? reset($meant) : null;
    $missing = fn (string $name) => ($location['ask'] ?? '') === $name ? null : '-';
    $place = (object) [...pick($location, 'kind', 'label', 'address'), ...pick($chosen, 'phone', 'address')];
    return [$location ? $place : null, [
        '/location/id' => $location !== null || ($chosen === null && $type['locations'] === []),
        '/location/phone' => isText($chosen->phone ?? $missing('phone'), 40, LINE),
        '/location/address' => isText($chosen->address ?? $missing('address'), 500, LINE),
    ]];
}

// Requests: one method per route.
final class Backend {
    public function __construct(private Data $data, private bool $testing, private string $url) {}
    public function discovery(): array {
        return ['contract' => '1.0', 'capabilities' => $this->testing ? ['testing'] : []];
    }
    /** A host's public id: opaque if names are withheld. */
    private function publicId(array $type, string $id): string {
        return $type['showHosts'] ? $id : 'h-' . substr($this->data->sign("host $type[slug] $id"), 0, 16);
    }
    private function trueId(array $type, mixed $public, string $at): ?string {
        $known = array_filter(array_merge(...seats($type)), fn (string $id) => $this->publicId($type, $id) === $public);
        $known = ($type['hostChoice'] ?? '') === 'none' ? [] : $known;
        return $public === null ? null : array_values($known)[0] ?? throw new Problem('invalid', [$at]);
    }
    private function hosts(array $type, array $ids): array {
        return array_map(fn (array $host) => ['id' => $this->publicId($type, $host['id'])]
            + ($type['showHosts'] ? ['name' => $host['name']] : [])
            + ($type['owner'] === $host['id'] ? ['owner' => true] : []), $this->data->hosts($ids));
    }
    public function bookingType(string $slug): array {
        $type = $this->data->type($slug);
        $hosts = $this->hosts($type, array_merge(...seats($type)));
        sort($type['durations']);
        foreach ($type['groups'] as &$group) {
            $group['hosts'] = array_map(fn (array $host) => $this->publicId($type, $host['id']), $group['hosts']);
        }
        $shown = $this->discovery() + pick($type, 'slug', 'title', 'description', 'mode', 'durations', 'slot', 'groups',
            'locations', 'fields', 'guests', 'approval', 'window', 'policy') + ['consent' => $type['consent']];
        $shown += ['hosts' => $hosts, 'payment' => null, 'timeZoneLock' => null, 'contact' => null];
        $shown += array_intersect_key($type, ['hostChoice' => 1]);
        $shown += ['branding' => ['team' => $this->data->team['name']]];
        return $shown + ['revision' => hash('xxh128', encode($shown))];
    }
    public function availability(string $slug): array {
        [$type, $now, $query] = [$this->data->type($slug), $this->data->now, array_filter($_GET, is_string(...))];
        [$from, $to] = [instant($query['from'] ?? null), instant($query['to'] ?? null)];
        demand(['?from' => $from !== null, '?to' => $to !== null && $from < $to]);
        [$ids, $lengths] = [array_merge(...seats($type)), $type['durations']];
        $moved = isset($query['booking']) ? $this->managed($query['booking']) : null;
        $lengths[] = $moved?->minutes() ?? $lengths[0];
        $same = $type['policy']['sameHost'] && ($query['anyone'] ?? '') !== 'true';
        $ids = $moved && $same ? array_intersect($ids, $moved->hosts) : $ids;
        $ids = isset($query['host']) ? [$this->trueId($type, $query['host'], '?host')] : $ids;
        // Starts are rounded up to whole minutes, ends down.
        $up = fn (int $length) => intdiv($length + MINUTE - 1, MINUTE);
        $from = $up(max($from, min($now - $now % DAY, $to))) * MINUTE;
        $horizon = $now - $now % MINUTE + $type['window']['horizon'] * MINUTE;
        $to = max($from, min($up($to) * MINUTE, $horizon, $from + LONGEST_RANGE));
        $earliest = max($from, $now + $type['window']['minNotice'] * MINUTE);
        $times = new Times($this->data, $type, $from, $to + max($lengths) * MINUTE, $moved?->id);
        $hosts = [];
        foreach ($from < $to ? $this->data->hosts($ids) : [] as $host) {
            $minutes = fn (array $one) => [$up(max($one[0], $earliest) - $from), intdiv($one[1] - $from, MINUTE)];
            $isLong = fn (array $one) => $one[1] - $one[0] >= min($lengths) && $one[0] * MINUTE < $to - $from;
            $free = array_merge(...array_filter(array_map($minutes, $times->free($host)), $isLong));
            $bars = array_map(fn ($one) => $up($one - $from), array_merge(...$times->barred($host, $to)));
            $noStart = $bars ? ['noStart' => $bars] : [];
            if ($free) { $hosts[] = ['id' => $this->publicId($type, $host['id']), 'free' => $free] + $noStart; }
        }
        $revision = $this->bookingType($slug)['revision'];
        return ['from' => stamp($from), 'to' => stamp($to), 'asOf' => stamp($now)] + compact('revision', 'hosts');
    }
    private function shown(Booking $one): array {
        [$type, $now, $open] = [$this->data->type($one->type), $this->data->now, $one->status === 'confirmed'];
        $until = fn (string $name) => $one->start - ($type['policy'][$name] ?? 0) * MINUTE;
        $deadline = fn (string $name) => $open && $now < $until($name) ? stamp($until($name)) : null;
        $token = $this->data->sign("manage $one->id");
        return pick($one, 'id', 'timeZone', 'attendee', 'guests', 'answers', 'sequence') + [
            'status' => $open && $now >= $one->end ? 'completed' : $one->status, 'contact' => null,
            'bookingType' => $one->type, 'title' => $type['title'], 'location' => $one->location, 'payment' => null,
            'start' => stamp($one->start), 'end' => stamp($one->end), 'hosts' => $this->hosts($type, $one->hosts),
            'owner' => $type['owner'] === null ? null : $this->publicId($type, $type['owner']),
            'manage' => ['url' => "$this->url/$one->type/manage/$one->id#$token", 'token' => $token],
            'policy' => ['cancelUntil' => $deadline('cancelUntil'), 'rescheduleUntil' => $deadline('rescheduleUntil')],
        ];
    }
    private function timeFits(array $type, ?int $start, mixed $duration, array $durations): array {
        $horizon = $this->data->now + $type['window']['horizon'] * MINUTE;
        return ['/start' => $start !== null && $start < $horizon && isOnGrid($start, $type['slot']),
            '/duration' => in_array($duration, $durations, true)];
    }
    private function once(string $route, callable $work): array {
        $key = $_SERVER['HTTP_IDEMPOTENCY_KEY'] ?? '';
        isText($key, 255, '[!-~]+') || throw new Problem($key === '' ? 'idempotency-key-missing' : 'malformed');
        return $this->shown($this->data->once($route, $key, body(), $work));
    }
    public function book(): array {
        return $this->once('book', function (stdClass $sent): Booking {
            demand(['/bookingType' => isText($sent->bookingType ?? null, 64, '[a-z0-9-]+')]);
            $type = $this->data->type($sent->bookingType);
            [$start, $duration] = [instant($sent->start ?? null), $sent->duration ?? null];
            [$location, $fits] = place($type, $sent->location ?? null);
            $agreed = [$sent->consent->accepted ?? null, $sent->consent->version ?? null];
            demand($fits + $this->timeFits($type, $start, $duration, $type['durations']) + formFits($type, $sent) + [
                '/timeZone' => isZone($sent->timeZone ?? null),
                '/locale' => isText($sent->locale ?? null, 35, '[A-Za-z0-9-]{2,}'),
                '/consent' => $type['consent'] === null || $agreed === [true, $type['consent']['version']],
            ]);
            [$end, $wanted] = [$start + $duration * MINUTE, $this->trueId($type, $sent->host ?? null, '/host')];
            return new Booking(
                id: bin2hex(random_bytes(10)), type: $type['slug'], status: 'confirmed', sequence: 0,
                start: $start, end: $end, timeZone: $sent->timeZone, buffers: (object) $type['buffers'],
                hosts: (new Times($this->data, $type, $start, $end))->choose($wanted), location: $location,
                attendee: (object) pick($sent->attendee, 'name', 'email', 'phone'),
                guests: array_map(fn (stdClass $guest) => pick($guest, 'name', 'email'), $sent->guests ?? []),
                answers: $sent->answers ?? new stdClass(),
            );
        });
    }
    private function managed(string $id): Booking {
        preg_match('/^Bearer +(\S+) *$/Di', $_SERVER['HTTP_AUTHORIZATION'] ?? '', $bearer);
        hash_equals($this->data->sign("manage $id"), $bearer[1] ?? '') || throw new Problem('unauthorized');
        return $this->data->booking($id);
    }
    private function demandOpen(Booking $booking, ?int $minutes): void {
        $booking->status === 'confirmed' || throw new Problem('wrong-state');
        $this->data->now < $booking->start - ($minutes ?? 0) * MINUTE || throw new Problem('too-late');
    }
    public function booking(string $id): array { return $this->shown($this->managed($id)); }
    public function reschedule(string $id): array {
        $booking = $this->managed($id);
        return $this->once("reschedule $id", function (stdClass $sent) use ($booking): Booking {
            $type = $this->data->type($booking->type);
            $this->demandOpen($booking, $type['policy']['rescheduleUntil']);
            [$start, $duration] = [instant($sent->start ?? null), $sent->duration ?? $booking->minutes()];
            demand($this->timeFits($type, $start, $duration, [...$type['durations'], $booking->minutes()]));
            [$end, $anyone] = [$start + $duration * MINUTE, ($sent->anyone ?? false) === true];
            $wanted = $this->trueId($type, $sent->host ?? null, '/host');
            $times = new Times($this->data, $type, $start, $end, $booking->id);
            $able = array_column(array_filter($this->data->hosts($booking->hosts), $times->canTakeAll(...)), 'id');
            $stay = !$anyone && in_array($wanted, [null, ...$able], true) && count($able) === count($booking->hosts);
            $mayMove = $anyone || $wanted !== null || !$type['policy']['sameHost'];
            $hosts = $stay ? $booking->hosts : ($mayMove ? $times->choose($wanted) : throw new Problem('slot-taken'));
            return $booking->with(start: $start, end: $end, hosts: $hosts, sequence: $booking->sequence + 1);
        });
    }
    public function cancel(string $id): array {
        $booking = $this->managed($id);
        return $this->once("cancel $id", function () use ($booking): Booking {
            if ($booking->status === 'cancelled') { return $booking; }
            $this->demandOpen($booking, $this->data->type($booking->type)['policy']['cancelUntil']);
            return $booking->with(status: 'cancelled', sequence: $booking->sequence + 1);
        });
    }
    public function edit(string $id): array {
        [$booking, $sent] = [$this->managed($id), body()];
        $this->demandOpen($booking, null);
        $type = $this->data->type($booking->type);
        $attendee = (object) [...(array) $booking->attendee, ...pick($sent->attendee ?? [], 'name', 'email', 'phone')];
        [$guests, $answers] = [$sent->guests ?? $booking->guests, $sent->answers ?? new stdClass()];
        $answers = $answers instanceof stdClass ? merged($booking->answers, $answers) : $answers;
        [$location, $fits] = isset($sent->location) ? place($type, $sent->location) : [$booking->location, []];
        $fits += ['/attendee' => ($sent->attendee ?? $attendee) instanceof stdClass];
        demand($fits + formFits($type, (object) compact('attendee', 'guests', 'answers')));
        $guests = array_map(fn (stdClass $guest) => pick($guest, 'name', 'email'), $guests);
        return $this->shown($this->data->save($booking->with(...compact('attendee', 'guests', 'answers', 'location'))));
    }
    /** Where manage.url leads. The element reads the token from the fragment, which no server sees. */
    public function page(string $id, string $slug): string {
        $embed = getenv('EMBED_URL') ?: 'https://book.example/embed/team-booking.js';
        [$link, $id] = ["$this->url/" . $this->data->type($slug)['slug'], htmlspecialchars($id)];
        return <<<HTML
        <!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>Your booking</title><script type="module" src="$embed"></script>
        <team-booking src="$link" booking="$id" query="manage"></team-booking>
        HTML;
    }
    public function clock(): void {
        $this->testing || throw new Problem('not-found');
        demand(['/now' => instant(body()->now ?? null) !== null]);
        $this->data->set('now', body()->now);
    }
    public function fixture(): void { $this->clock(); $this->data->replace(json_decode(encode(body()), true)); }
}

// HTTP.
const ROUTES = [
    'discovery' => 'GET /api', 'book' => 'POST /api/bookings', 'booking' => 'GET /api/bookings/[^/]+',
    'bookingType' => 'GET /api/booking-types/[^/]+', 'availability' => 'GET /api/booking-types/[^/]+/availability',
    'reschedule' => 'POST /api/bookings/[^/]+/reschedule', 'cancel' => 'POST /api/bookings/[^/]+/cancel',
    'page' => 'GET /[a-z0-9-]+/manage/[^/]+',
    'edit' => 'PATCH /api/bookings/[^/]+', 'fixture' => 'PUT /api/testing/fixture', 'clock' => 'PUT /api/testing/clock',
];
const HEADERS = [
    'Access-Control-Allow-Origin' => '*', 'Access-Control-Allow-Methods' => 'GET, POST, PATCH',
    'Access-Control-Allow-Headers' => 'Authorization, Content-Type, Idempotency-Key, If-None-Match',
    'Access-Control-Expose-Headers' => 'ETag', 'Cache-Control' => 'no-store', 'Content-Type' => 'application/json',
];
function body(): stdClass {
    $isJson = preg_match('~^application/json *(;|$)~i', $_SERVER['CONTENT_TYPE'] ?? '') === 1;
    $isJson || throw new Problem('unsupported-media-type');
    $sent = file_get_contents('php://input', length: 1_000_001);
    strlen($sent) <= 1_000_000 || throw new Problem('too-large');
    $body = json_decode($sent); // It must be encodable, too: 1e999 is decoded as infinite.
    json_last_error() === JSON_ERROR_NONE && json_encode($body) !== false || throw new Problem('malformed');
    return $body instanceof stdClass ? $body : throw new Problem('invalid', ['']);
}
function answer(string $method): array {
    if ($method === 'OPTIONS') { return [204, null, []]; }
    [$testing, $public] = [getenv('TESTING') === '1', getenv('PUBLIC_URL') ?: ''];
    $path = substr(explode('?', $_SERVER['REQUEST_URI'])[0], strlen(parse_url($public, PHP_URL_PATH) ?? ''));
    $isAsked = fn (string $route) => preg_match("~^$route/?$~D", "$method $path") === 1;
    $action = key(array_filter(ROUTES, $isAsked)) ?? throw new Problem('not-found');
    $data = new Data(getenv('DATA_DIR'), $testing ? null : getenv('TEAM'));
    $backend = new Backend($data, $testing, $public ?: 'http://' . ($_SERVER['HTTP_HOST'] ?? 'localhost'));
    $parts = explode('/', $path);
    $work = fn () => $backend->$action(rawurldecode($parts[3] ?? ''), $parts[1]);
    $content = $method === 'GET' ? $work() : $data->transaction($work);
    $status = ['book' => 201, 'fixture' => 204, 'clock' => 204][$action] ?? 200;
    if (is_string($content)) { return [$status, $content, ['Content-Type' => 'text/html; charset=utf-8']]; }
    if (!isset($content['revision'])) { return [$status, $content, []]; }
    $headers = ['ETag' => '"' . hash('xxh128', encode(['asOf' => 0] + $content)) . '"', 'Cache-Control' => 'no-cache'];
    $same = str_contains($_SERVER['HTTP_IF_NONE_MATCH'] ?? '', $headers['ETag']);
    return $same ? [304, null, $headers] : [$status, $content, $headers];
}
function respond(): void {
    try {
        [$status, $content, $headers] = answer($_SERVER['REQUEST_METHOD']);
    } catch (Problem $problem) {
        [$status, $content, $headers] = $problem->answer();
    } catch (Throwable $failure) {
        error_log((string) $failure);
        [$status, $content, $headers] = (new Problem('internal'))->answer();
    }
    http_response_code($status);
    foreach ($headers + HEADERS as $name => $value) { header("$name: $value"); }
    echo is_array($content) ? encode($content) : $content;
}
/** Runs PHP's built-in web server with this file as its router, until a signal ends it. */
function serve(string $address, array $settings): int {
    [$here, $server] = [getmypid(), pcntl_fork()];
    if ($server === 0) {
        // Its own process group, because PHP's server leaves its workers behind unless each gets the signal.
        posix_setsid();
        $watches = pcntl_fork() === 0;
        while ($watches && posix_kill($here, 0)) { sleep(1); }
        if ($watches) { exit(posix_kill(0, SIGINT) ? 0 : 1); }
        $options = ['-q', '-d', 'error_log=/dev/stderr', '-d', 'display_errors=0', '-d', 'opcache.enable_cli=1'];
        pcntl_exec(PHP_BINARY, [...$options, '-S', $address, __FILE__], $settings);
    }
    pcntl_async_signals(true);
    foreach ([SIGINT, SIGTERM, SIGHUP] as $signal) { pcntl_signal($signal, fn () => posix_kill(-$server, SIGINT)); }
    for ($ready = false; pcntl_waitpid($server, $status, WNOHANG) === 0; usleep(50_000)) {
        $ready = $ready || (@stream_socket_client("tcp://$address") && print "ready at http://$address\n");
    }
    return pcntl_wexitstatus($status);
}

date_default_timezone_set('UTC');
set_error_handler(fn (int $level, string $text) => error_reporting() & $level ? throw new ErrorException($text) : true);
if (PHP_SAPI !== 'cli') { respond(); exit; }
isset($argv[1]) || getenv('TESTING') || fwrite(STDERR, "Name a team's JSON file or set TESTING=1.\n") && exit(1);
$settings = getenv() + ['PHP_CLI_SERVER_WORKERS' => '8', 'DATA_DIR' => '.data', 'PORT' => '8000'];
new Data($settings['DATA_DIR'], $argv[1] ?? null);
$paths = ['DATA_DIR' => realpath($settings['DATA_DIR']), 'TEAM' => realpath($argv[1] ?? '')];
$address = stream_socket_get_name(stream_socket_server("tcp://127.0.0.1:{$settings['PORT']}"), false);
exit(serve($address, $paths + $settings));
