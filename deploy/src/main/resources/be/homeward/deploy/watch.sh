# Runs one process of the platform and never lets it outlive the platform.
# Arguments: file for the process id, signal that stops it, seconds until it is killed, command.
# Standard input is a pipe from the platform: its end, whatever the reason, stops the process.
pid_file=$1 signal=$2 patience=$3
shift 3
trap : INT TERM HUP   # a Ctrl-C reaches this whole group: the platform stops its processes itself, in order
exec 3<&0 </dev/null
set -m                # groups of their own, out of reach of Ctrl-C
"$@" 3<&- &
child=$!
echo "$child" >"$pid_file"
(
  trap - INT TERM HUP
  read -r _ <&3
  kill -s "$signal" "$child"
  sleep "$patience"
  kill -s KILL "$child"
) >/dev/null 2>&1 &
watcher=$!
set +m
runs() { # by the shell's own account of its jobs: the number may be somebody else's once it has ended
  case " $(jobs -rp | tr '\n' ' ') " in *" $1 "*) return 0 ;; *) return 1 ;; esac
}
wait "$child"
code=$?
while runs "$child"; do wait "$child"; code=$?; done # a signal for this shell ended the waiting
exec 2>/dev/null      # the end of the inner watcher is no news
if runs "$watcher"; then kill -s KILL -- "-$watcher"; wait "$watcher"; fi # nothing is left behind, not for a moment
rm -f "$pid_file"
exit "$code"
