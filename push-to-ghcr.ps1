<#
.SYNOPSIS
Builds the folder you are in and pushes it to GitHub's registry.

.DESCRIPTION
It is `surepush`, under the name that people know. Every further option goes on to it:
.\push-to-ghcr.ps1 --help has them all. It runs in Windows PowerShell 5.1 and in PowerShell 7.

.PARAMETER Tag
The tag, such as v1.0.0; several between commas. Without one it is the branch's or git tag's name.

.EXAMPLE
.\push-to-ghcr.ps1 -Tag v1.0.0

.EXAMPLE
.\push-to-ghcr.ps1 check
#>
# No param() block: it would read options such as --verbose as its own. So arguments are taken as they are.
$ErrorActionPreference = 'Stop'

function Stop-WithReason([string] $Reason, [int] $ExitCode = 1) {
    [Console]::Error.WriteLine("push-to-ghcr.ps1: $Reason")
    exit $ExitCode
}

$bundle = Join-Path (Join-Path (Join-Path $PSScriptRoot 'dist') 'cli') 'index.js'
if (-not (Test-Path -LiteralPath $bundle -PathType Leaf)) {
    Stop-WithReason "$bundle is missing. It comes with Surepush: please take the whole folder, not this file alone."
}
$node = Get-Command node -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
if ($null -eq $node) {
    Stop-WithReason 'Node is missing. Please install Node 20 or newer: https://nodejs.org'
}
# A quotation mark inside an argument would be lost in Windows PowerShell 5.1, so there is none.
$version = [string] (& $node.Source -p process.versions.node)
if ($LASTEXITCODE -ne 0 -or $version -notmatch '^\d+\.') {
    Stop-WithReason 'Node is here, but does not start. Please install Node 20 or newer: https://nodejs.org'
}
if ([int] ($version -split '\.')[0] -lt 20) {
    Stop-WithReason "This Node is $version, and 20 is the oldest that will do. Please install a newer one: https://nodejs.org"
}

$forwarded = New-Object System.Collections.Generic.List[string]
$isTag = $false
foreach ($argument in $args) {
    # A tag needs no option: it is a word. PowerShell hands `-Tag:v1` over as `-Tag:` and `v1`, and `a,b` as a list.
    if (-not $isTag -and $argument -is [string] -and $argument -imatch '^-Tag:?$') {
        $isTag = $true
    } else {
        # PowerShell before 7.3 would drop an empty argument, and the branch's tag would be pushed. @() keeps a $null.
        foreach ($one in @($argument)) {
            if ([string]::IsNullOrWhiteSpace([string] $one)) {
                Stop-WithReason "The tag is empty. Is the variable set? Leave the tag out to push the branch's name." 2
            }
            $forwarded.Add([string] $one)
        }
        $isTag = $false
    }
}
if ($isTag) {
    Stop-WithReason '-Tag needs a value, such as -Tag v1.0.0'
}

$words = $forwarded.ToArray()
# What is piped in, such as a token for --token-stdin, goes on.
if ($MyInvocation.ExpectingInput) {
    $input | & $node.Source $bundle @words
} else {
    & $node.Source $bundle @words
}
exit $LASTEXITCODE
