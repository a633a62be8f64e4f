#!/usr/bin/env node
"use strict";
var node = process.versions.node.split(".");
if (Number(node[0]) > 20 || (Number(node[0]) === 20 && Number(node[1]) >= 15)) require("./command.js");
else {
  console.error("Surepush needs Node 20.15 or newer, and this is Node " + process.versions.node + ". Get one from https://nodejs.org");
  process.exitCode = 2;
}
