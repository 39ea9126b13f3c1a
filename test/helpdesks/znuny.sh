#!/usr/bin/env bash
# A real Znuny 6.5 for tests: Debian's package, MariaDB, Apache with mod_perl, loopback only.
#   znuny.sh up     installs what it needs, sets it up and starts it
#   znuny.sh seed   makes its agent and tickets; those that are there already stay as they are
#   znuny.sh stop   stops what `up` started
# ZNUNY_DIR (default ./.znuny) holds the program and all its data: www-data must be able to come by.
# ZNUNY_PORT (default 4002) is where it listens.
# Logins: agent / agentpass123, root@localhost / rootpass123.
set -euo pipefail

[ "$(id -u)" = 0 ] || exec sudo --preserve-env=ZNUNY_DIR,ZNUNY_PORT bash "$0" "$@"

here=$(cd "$(dirname "$0")" && pwd)
dir=$(realpath -m "${ZNUNY_DIR:-.znuny}")
port=${ZNUNY_PORT:-4002}
url=http://127.0.0.1:$port/otrs/index.pl
home=$dir/home
socket=$dir/database/socket
export DEBIAN_FRONTEND=noninteractive

answers() { [[ $(curl --silent --max-time 30 "$url") == *'id="LoginBox"'* ]]; }
# By its program too: after a restart of the machine the number may be another program's.
runs() { # name pidfile
  [ -s "$2" ] && [ "$(basename "$(readlink "/proc/$(cat "$2")/exe")")" = "$1" ]
}
sql() { mariadb --no-defaults --socket="$socket" --user=root --batch "$@"; }
as_znuny() { (cd "$home" && runuser -u www-data -- "$@"); }

# The package itself is unpacked, not installed: it is in Debian's non-free component, and would set
# up a web server, mail and a database of its own. The system's sources stay as they are.
install_packages() {
  [ -e "$dir/unpacked" ] && dpkg --status libapache2-mod-perl2 >/dev/null 2>&1 && return
  apt-get update -qq
  local package needed
  package=$(download_package)
  needed=$(dpkg-deb --field "$package" Depends | tr ',' '\n' | grep -E '^ *(lib|fonts-)' | paste -sd,)
  apt-get -o DPkg::Lock::Timeout=600 satisfy -y -qq --no-install-recommends "$needed" \
    'libdbd-mysql-perl, librest-client-perl, libapache2-mod-perl2, apache2-bin, mariadb-server-core, mariadb-client-core, curl' \
    >"$dir/log/packages.log" 2>&1 || fail "What Znuny needs was not installed" "$dir/log/packages.log"
  rm -rf "$home" "$dir/tree"
  dpkg-deb --extract "$package" "$dir/tree"
  make_home
  touch "$dir/unpacked"
}

# From where this system has Debian's main component, with lists of its own.
download_package() {
  local apt=$dir/apt
  mkdir -p "$apt/lists/partial"
  apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT) $(ORIGIN)' 'Created-By: Packages' |
    awk '$3 == "main" && $4 == "Debian" && $2 !~ /-/ && !seen++ { print "deb", $1, $2, "non-free" }' \
      >"$apt/non-free.list"
  [ -s "$apt/non-free.list" ] || fail "This system has no Debian release among its package sources"
  local options=(-o Dir::Etc::sourcelist="$apt/non-free.list" -o Dir::Etc::sourceparts=-
    -o Dir::State::lists="$apt/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=
    -o APT::Sandbox::User=root)
  apt-get "${options[@]}" update -qq >"$dir/log/download.log" 2>&1 &&
    (cd "$apt" && apt-get "${options[@]}" download -qq otrs2) >>"$dir/log/download.log" 2>&1 ||
    fail "Znuny's package (otrs2) was not downloaded" "$dir/log/download.log"
  ls "$apt"/otrs2_*.deb
}

# The package's folders as one, as Znuny has them outside of Debian.
make_home() {
  mv "$dir/tree/usr/share/otrs" "$home"
  rm "$home/var" "$home"/Kernel/{Config.pm,Config/{Files,Backups,GenericAgent.pm}}
  mv "$dir/tree/var/lib/otrs" "$home/var"
  rm "$home"/var/{run,spool}
  mkdir "$home"/var/{run,spool}
  ln -s ../../var/Config/Files ../../var/Config/Backups "$home/Kernel/Config/"
  sed -i "s|/usr/share/otrs|$home|" "$home/scripts/apache2-perl-startup.pl"
  chown -R www-data: "$home"
  rm -rf "$dir/tree"
}

# A database that was not finished is begun anew.
set_up_database() {
  [ -e "$dir/database/ready" ] || rm -rf "$dir/database"
  mkdir -p "$dir/database"
  chown www-data: "$dir/database"
  [ -e "$dir/database/ready" ] || mariadb-install-db --no-defaults --user=www-data \
    --datadir="$dir/database/data" --auth-root-authentication-method=socket --skip-test-db \
    >"$dir/log/database.log" 2>&1 || fail "The database was not set up" "$dir/log/database.log"
  if ! runs mariadbd "$dir/database/pid"; then
    # Durability is no concern of a test's; the log must hold its largest attachments.
    setsid mariadbd --no-defaults --user=www-data --datadir="$dir/database/data" --socket="$socket" \
      --skip-networking --max-allowed-packet=128M --innodb-log-file-size=256M \
      --innodb-flush-log-at-trx-commit=0 --performance-schema=OFF >>"$dir/log/database.log" 2>&1 </dev/null &
    echo $! >"$dir/database/pid"
  fi
  wait_for sql -e 'select 1' || fail "The database did not start" "$dir/log/database.log"
  [ -e "$dir/database/ready" ] || fill_database
}

fill_database() {
  sql -e "create database znuny character set utf8mb3; grant all on znuny.* to 'www-data'@localhost identified via unix_socket"
  local part
  for part in schema initial_insert schema-post; do
    sql --default-character-set=utf8mb3 znuny <"$home/scripts/database/$part.mysql.sql"
  done
  rm -rf "$home"/var/tmp/*
  as_znuny bin/otrs.Console.pl Maint::Config::Rebuild >"$dir/log/config.log" 2>&1 ||
    fail "Znuny's configuration was not made" "$dir/log/config.log"
  touch "$dir/database/ready"
}

write_config() {
  mkdir -p "$dir/run"
  chown www-data: "$dir/run"
  for file in Config.pm apache.conf; do
    sed "s|@DIR@|$dir|g; s|@PORT@|$port|g" "$here/znuny/$file" >"$dir/$file"
  done
  cp "$dir/Config.pm" "$home/Kernel/Config.pm"
}

up() {
  mkdir -p "$dir/log"
  runuser -u www-data -- test -x "$dir" || fail "www-data may not come to $dir: Znuny runs as this user"
  if runs mariadbd "$dir/database/pid" && answers; then
    echo "Znuny is already up on $url"
    return
  fi
  install_packages
  write_config
  set_up_database
  end apache2 "$dir/run/pid"
  apache2 -f "$dir/apache.conf" -k start >>"$dir/log/apache.log" 2>&1 </dev/null &&
    wait_for answers || fail "Znuny did not start" "$dir/log/apache.log"
  echo "Znuny is up on $url"
}

seed() {
  runs mariadbd "$dir/database/pid" || fail "There is no Znuny in $dir: run \`up\` with this ZNUNY_DIR first"
  as_znuny perl -I"$home" "$here/znuny/seed.pl"
}

stop() {
  end apache2 "$dir/run/pid"
  end mariadbd "$dir/database/pid"
  echo "Znuny is stopped"
}

end() { # name pidfile
  runs "$@" || return 0
  local pid
  pid=$(cat "$2")
  kill "$pid"
  for _ in $(seq 1 120); do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.25
  done
  rm -f "$2"
}

wait_for() { # command
  for _ in $(seq 1 240); do
    "$@" >/dev/null 2>&1 && return
    sleep 0.5
  done
  return 1
}

fail() { # message [log]
  echo "$1" >&2
  [ $# -lt 2 ] || tail -20 "$2" >&2
  exit 1
}

case "${1:-}" in
up | seed | stop) "$1" ;;
*) fail "Usage: znuny.sh up | seed | stop" ;;
esac
