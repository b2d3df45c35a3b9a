#!/usr/bin/env bash
# Three processes of the game share six shards while players summon in six servers. One process is killed: its shards are
# served by the others, and nothing that was acknowledged is lost or doubled. It is started again and gets its share.
# Needs curl besides what Reve needs. The exit code is 0 only if all of it holds.
# START_SECONDS is how long a process may take to get ready (default: 120).
set -euo pipefail
cd "$(dirname "$0")/.."

SHARDS=6
TAKEOVER_SECONDS=15
START_SECONDS=${START_SECONDS:-120}

work=$(mktemp -d)
declare -A pids=() ports=()
players=()
failed=0
keep_logs=''

# Colours only where somebody looks.
if [ -t 1 ]; then bold=$'\e[1m' green=$'\e[32m' red=$'\e[31m' plain=$'\e[0m'; else bold='' green='' red='' plain=''; fi
title() { printf '\n%s%s%s\n' "$bold" "$*" "$plain"; }
say() { printf '  %s\n' "$*"; }
check() { # what, then a command that tells
  local what=$1
  shift
  if "$@"; then say "${green}✓${plain} $what"; else say "${red}✗ $what${plain}"; failed=1; fi
}
give_up() {
  say "${red}✗ $*${plain}"
  for log in "$work"/*.log; do
    [ ! -s "$log" ] || tail -n 15 "$log" | sed "s|^|$(basename "$log" .log): |" >&2
  done
  keep_logs=yes
  exit 1
}
# It says how long was waited, and what to do on a machine that is only slow.
not_started() { give_up "$1 after $START_SECONDS s; a busy machine may need more: START_SECONDS=300 $0"; }

clean_up() {
  trap - EXIT INT TERM
  touch "$work/over"
  for pid in "${players[@]}" "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait "${players[@]}" "${pids[@]}" 2>/dev/null || true
  # the database goes last, when nobody writes any more
  [ -z "${services:-}" ] || { kill "$services" 2>/dev/null || true; wait "$services" 2>/dev/null || true; }
  if [ -n "$keep_logs" ]; then
    rm -rf "$work/data"
    say "the logs are in $work"
  else
    rm -rf "$work"
  fi
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

until_true() { # seconds, then a command; fails when the time is over
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.2
  done
}

next_port=8431
free_port() {
  while (exec 3<>"/dev/tcp/127.0.0.1/$next_port") 2>/dev/null; do next_port=$((next_port + 1)); done
  ports[$1]=$next_port
  next_port=$((next_port + 1))
}

start_services() {
  ./reve services --data "$work/data" --port 0 --shards $SHARDS --guilds $SHARDS >"$work/services.env" 2>"$work/services.log" &
  services=$!
  until_true "$START_SECONDS" grep -qs '^DISCORD_PAGE_URL=' "$work/services.env" || not_started 'the services are not ready'
  set -a
  # shellcheck disable=SC1091  # written by the line above
  . "$work/services.env"
  set +a
}

start_bot() {
  free_port "$1"
  REVE_CONFIG="$work/config" REVE_DATA="$work/data" REVE_LIMITS=off REVE_LOG_FORMAT=text REVE_HTTP_PORT=${ports[$1]} \
    ./reve run >>"$work/$1.log" 2>&1 &
  pids[$1]=$!
}

page() { curl -s --max-time 5 "http://127.0.0.1:${ports[$1]}/$2"; }
is_ready() { [ "$(page "$1" readyz)" = ready ]; }
# Ends with the number, as Prometheus prints it: 2.0
metric() { page "$1" metrics | sed -n "s/^$2 \([0-9]*\).*/\1/p" | head -n 1; }
held() { metric "$1" reve_shards_held; }
shares() { for bot in "$@"; do printf '%s ' "$(held "$bot")"; done; }
shares_are() { local want=$1; shift; [ "$(shares "$@")" = "$want " ]; }
local_discord() { curl -s --max-time 5 "$DISCORD_PAGE_URL/local/$1"; }
served() { local_discord shards | grep -o '"sessions":1' | wc -l; }
all_served() { [ "$(served)" -eq $SHARDS ]; }
never_twice() { local_discord shards | grep -q '"served_twice":0'; }

act() { # user, channel, what
  curl -s --max-time 15 -H 'Content-Type: application/json' "$DISCORD_PAGE_URL/local/act" \
    -d "{\"user\":\"$1\",\"channel\":\"$2\",\"do\":\"$3\"}"
}
# One channel of each server, and each server is another shard's.
channels() {
  local_discord 'state?user=ana' | tr '{' '\n' | sed -n 's/^"id":"\([0-9]*\)","name":"general".*/\1/p'
}

play() { # user, channel: summons until it is over, and keeps count of what was sent and what was acknowledged
  local sent=0 acknowledged=0
  while [ ! -e "$work/over" ]; do
    sent=$((sent + 1))
    case $(act "$1" "$2" '/summon banner:standard count:1') in
      *'a dream answers'*) acknowledged=$((acknowledged + 1)) ;;
    esac
    echo "$sent $acknowledged" >"$work/$1.new"
    mv "$work/$1.new" "$work/$1.played"
    sleep 0.05
  done
}
total() { cat "$work"/*.played | awk -v column="$1" '{ sum += $column } END { print sum + 0 }'; }
more_acknowledged() { [ "$(total 2)" -gt "$1" ]; }
is_between() { [ "$1" -le "$2" ] && [ "$2" -le "$3" ]; }

title 'Building, if that is needed'
./reve help >/dev/null
cp -R config "$work/config"
# everybody can afford to summon all the time
sed -i.bak 's/"gems": 10/"gems": 10, "fayrites": 1000000/' "$work/config/player.json"

title "PostgreSQL, Redis and a local Discord with $SHARDS servers and $SHARDS shards"
start_services
say "the page is at $DISCORD_PAGE_URL"

title 'Three processes'
for bot in one two three; do start_bot $bot; done
for bot in one two three; do until_true "$START_SECONDS" is_ready $bot || not_started "process $bot is not ready"; done
until_true 30 shares_are '2 2 2' one two three || true
say "shards held: $(shares one two three)"
check 'each serves two shards' shares_are '2 2 2' one two three
check 'all shards are served' all_served

title 'A player in each server'
number=0
for channel in $(channels); do
  number=$((number + 1))
  user=player_$number
  for step in /start 'click Accept' 'select Vigorous'; do act "$user" "$channel" "$step" >/dev/null; done
  play "$user" "$channel" &
  players+=($!)
done
until_true 30 more_acknowledged 60 || give_up 'nobody is answered'
say "summons sent $(total 1), acknowledged $(total 2)"

title 'Process three is killed (-9) while they play'
began=$(date +%s%N)
kill -9 "${pids[three]}"
wait "${pids[three]}" 2>/dev/null || true
unset 'pids[three]'
until_true 30 shares_are '3 3' one two || true
until_true 10 all_served || true
took_ms=$((($(date +%s%N) - began) / 1000000))
say "shards held: $(shares one two), all served again after $((took_ms / 1000)).$((took_ms % 1000 / 100)) s"
check "its shards were served again within $TAKEOVER_SECONDS s" [ "$took_ms" -le $((TAKEOVER_SECONDS * 1000)) ]
check 'the two that are left serve three each' shares_are '3 3' one two
takeovers=$(($(metric one reve_shards_takeovers_total) + $(metric two reve_shards_takeovers_total)))
check "two takeovers were counted" [ "$takeovers" -eq 2 ]
after=$(total 2)
until_true 30 more_acknowledged $((after + 60)) || give_up 'nobody is answered any more'

title 'It is started again'
began=$(date +%s%N)
start_bot three
until_true "$START_SECONDS" is_ready three || not_started 'process three is not ready'
until_true 30 shares_are '2 2 2' one two three || true
until_true 10 all_served || true
took_ms=$((($(date +%s%N) - began) / 1000000))
say "shards held: $(shares one two three), $((took_ms / 1000)).$((took_ms % 1000 / 100)) s after it was started"
check 'each serves two shards again' shares_are '2 2 2' one two three
after=$(total 2)
until_true 30 more_acknowledged $((after + 60)) || give_up 'nobody is answered any more'

title 'The books'
touch "$work/over"
wait "${players[@]}"
players=()
sent=$(total 1)
acknowledged=$(total 2)
audit=0
report=$(./reve audit --json) || audit=1
happened=$(printf '%s' "$report" | sed -n 's/.*"summon":\([0-9]*\).*/\1/p')
say "summons sent $sent, acknowledged $acknowledged, happened ${happened:-?}"
say "answered by nobody while shards moved: $((sent - acknowledged))"
check 'the audit is clean' [ "$audit" -eq 0 ]
check 'every acknowledged summon happened, and none happened twice' is_between "$acknowledged" "${happened:-0}" "$sent"
check 'no shard was ever connected twice' never_twice

title "$([ $failed -eq 0 ] && echo 'All of it holds.' || echo 'Something does not hold.')"
exit $failed
