#!/usr/bin/env bash
# A real Request Tracker 5 for tests and the demo: Debian's packages, SQLite, loopback only.
#   rt.sh up     installs it if need be, sets it up and starts it
#   rt.sh seed   makes its agents and tickets; those that are there already stay as they are
#   rt.sh stop   stops what `up` started
# RT_DIR (default ./.rt) holds all its data, RT_PORT (default 4001) is where it listens.
# Logins: agent / agentpass123 and kim / kimpass12345 (staff), root / password.
set -euo pipefail

[ "$(id -u)" = 0 ] || exec sudo --preserve-env=RT_DIR,RT_PORT bash "$0" "$@"

here=$(cd "$(dirname "$0")" && pwd)
dir=$(realpath -m "${RT_DIR:-.rt}")
port=${RT_PORT:-4001}
url=http://127.0.0.1:$port
export RT_SITE_CONFIG=$dir/RT_SiteConfig.pm RT_SITE_CONFIG_DIR=$dir/RT_SiteConfig.d

answers() { curl --silent --max-time 20 "$url/NoAuth/Login.html" | grep --quiet 'comp-NoAuth-Login'; }
# By its name too: after a restart of the machine the number may be another program's.
runs() { [ -s "$dir/pid" ] && grep -qai starman "/proc/$(cat "$dir/pid")/cmdline" 2>/dev/null; }

install_packages() {
  dpkg --status request-tracker5 rt5-standalone starman >/dev/null 2>&1 && return
  export DEBIAN_FRONTEND=noninteractive
  # Without answers the packages would set up a database, a web server and mail of their own.
  debconf-set-selections <<ANSWERS
request-tracker5 request-tracker5/rtname string demo
request-tracker5 request-tracker5/organization string demo.example
request-tracker5 request-tracker5/webbaseurl string $url
request-tracker5 request-tracker5/install-cronjobs boolean false
request-tracker5 request-tracker5/handle-siteconfig-permissions boolean true
request-tracker5 request-tracker5/dbconfig-install boolean false
request-tracker5 request-tracker5/database-type select sqlite3
exim4-config exim4/dc_eximconfig_configtype select no configuration at this time
ANSWERS
  apt-get update -qq
  apt-get -o DPkg::Lock::Timeout=600 install -y -qq --no-install-recommends \
    request-tracker5 rt5-db-sqlite rt5-standalone starman curl
}

write_config() {
  mkdir -p "$dir"/{RT_SiteConfig.d,data,mason,session,log}
  cat >"$RT_SITE_CONFIG" <<CONFIG
Set(\$rtname, 'demo');
Set(\$Organization, 'demo.example');
Set(\$CorrespondAddress, 'support@demo.example');
Set(\$CommentAddress, 'support-comment@demo.example');
Set(\$RTAddressRegexp, '^support(-comment)?\@demo\.example\$');
Set(\$WebDomain, '127.0.0.1');
Set(\$WebPort, $port);
Set(\$WebPath, '');
Set(\$DatabaseType, 'SQLite');
Set(\$DatabaseName, '$dir/data/rt.sqlite');
Set(\$MailCommand, 'testfile');
Set(\$LogToSyslog, undef);
Set(\$LogToSTDERR, 'error');
Set(\$Timezone, 'UTC');
\$RT::MasonDataDir = '$dir/mason';
\$RT::MasonSessionDir = '$dir/session';
1;
CONFIG
}

# A database that was not finished is begun anew.
set_up_database() {
  [ -e "$dir/data/ready" ] && return
  rm -f "$dir/data/rt.sqlite"
  printf password >"$dir/data/root-password"
  rt-setup-database-5 --action init --skip-create --root-password-file "$dir/data/root-password" \
    >"$dir/log/database.log" 2>&1 </dev/null || fail "The database was not set up" "$dir/log/database.log"
  touch "$dir/data/ready"
}

up() {
  if answers; then
    echo "Request Tracker is already up on $url"
    return
  fi
  install_packages
  write_config
  set_up_database
  setsid /usr/share/request-tracker5/libexec/rt-server --server Starman --host 127.0.0.1 \
    --port "$port" --workers 2 --preload-app >>"$dir/log/server.log" 2>&1 </dev/null &
  echo $! >"$dir/pid"
  for _ in $(seq 1 240); do
    answers && echo "Request Tracker is up on $url" && return
    runs || break
    sleep 0.5
  done
  fail "Request Tracker did not start" "$dir/log/server.log"
}

seed() {
  [ -e "$dir/data/ready" ] || fail "There is no Request Tracker in $dir: run \`up\` with this RT_DIR first"
  RT_URL=$url perl "$here/request-tracker/seed.pl"
}

stop() {
  runs || return 0
  local pid
  pid=$(cat "$dir/pid")
  kill "$pid"
  for _ in $(seq 1 60); do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.25
  done
  rm -f "$dir/pid"
  echo "Request Tracker is stopped"
}

fail() { # message [log]
  echo "$1" >&2
  [ $# -lt 2 ] || tail -20 "$2" >&2
  exit 1
}

case "${1:-}" in
up | seed | stop) "$1" ;;
*) fail "Usage: rt.sh up | seed | stop" ;;
esac
