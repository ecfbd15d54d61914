#!/usr/bin/env bash
# Learns how answers are chosen and how sure they are, and writes the weights into the sources.
# Prints figures on documents that were left out in learning; only those count.
#   train.sh DOCUMENTS.jsonl QUESTIONS.tsv [QUESTIONS.tsv ...]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar="$here/../../assistant/target/warmline.jar"
documents=$1
shift
questions=()
for file in "$@"; do questions+=(--questions "$file"); done
exec java -Xmx3g -jar "$jar" train-knowledge --documents "$documents" "${questions[@]}" \
    --out "$here/../src/main/resources/org/warmline/knowledge/answer"
